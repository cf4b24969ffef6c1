import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import {
  aClause,
  aContract,
  aPartnership,
  aPartnershipType,
  aPinnedClause,
  aPlaybook,
  day,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { clauseCatalogue } from './clause-catalogue.ts';

const clause = aClause();

const requiring = { types: [aPartnershipType({ requires: ['revision-partage'] })], contractKinds: [], tools: [] };

const holding = (id: string, title: string, pin = aPinnedClause()) =>
  aPartnership({ id, title, contracts: [aContract({ clauses: [pin] })] });

describe('the sentence of the clause library (M13, M14)', () => {
  const said = (playbook: Playbook, locale: Locale = 'fr') =>
    withPlainSpaces(plainSentence(clauseCatalogue(aContext(playbook, locale)).sentence));

  it('says that it is empty', () => {
    expect(said(aPlaybook())).toContain('La bibliothèque ne contient encore aucune clause.');
    expect(said(aPlaybook(), 'en')).toContain('The library holds no clause yet.');
  });

  it('says that all those required are covered', () => {
    const playbook = aPlaybook({ clauses: [clause], reference: requiring, partnerships: [holding('a', 'A')] });
    expect(said(playbook)).toBe('Une clause dans la bibliothèque. Toutes celles qui sont exigées sont couvertes.');
  });

  it('names the one that is required and not covered', () => {
    const playbook = aPlaybook({
      clauses: [clause, aClause({ id: 'sortie', title: 'Sortie' })],
      reference: requiring,
      partnerships: [aPartnership()],
    });
    expect(said(playbook)).toBe(
      'Deux clauses dans la bibliothèque. Une est exigée sans être couverte dans un partenariat au moins : « Révision du partage des revenus ».',
    );
    expect(said(playbook, 'en')).toBe(
      'Two clauses in the library. One is required and not covered in at least one partnership: “Révision du partage des revenus”.',
    );
  });

  it('M44 asks for nothing in a relation that is over', () => {
    const over = aPartnership({
      stage: 'exit',
      contracts: [aContract({ clauses: [aPinnedClause()], ends: day('2026-10-31') })],
    });
    expect(said(aPlaybook({ clauses: [clause], reference: requiring, partnerships: [over] }))).toBe(
      'Une clause dans la bibliothèque. Toutes celles qui sont exigées sont couvertes.',
    );
  });

  it('says that a clause is signed in another version', () => {
    const playbook = aPlaybook({
      clauses: [aClause({ version: '1.2' })],
      reference: requiring,
      partnerships: [holding('a', 'A')],
    });
    expect(said(playbook)).toContain(
      'Une est signée quelque part dans une autre version que celle de la bibliothèque.',
    );
  });
});
