import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import type { Locale } from '../../../model/locale.ts';
import type { Clause } from '../../../model/playbook.ts';
import { aContract, aPartnership, day } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { withPlainSpaces } from '../../../testing/plain-spaces.ts';
import { plainSentence } from '../../ui/sentence.ts';
import { sectionsOf } from '../sections.ts';
import { amendedClause, markedUp } from '../../../testing/amended-clause.ts';

function drift(
  pin: Partial<NonNullable<Contract['clauses']>[number]>,
  clause: Clause = amendedClause,
  more: Partial<Contract> = {},
) {
  const contract = aContract({
    title: 'Pacte',
    clauses: [{ clause: { id: clause.id, version: '1.2' }, ...pin }],
    ...more,
  });
  const partnership = aPartnership({ contracts: [contract] });
  const sections = (edition?: { id: string; party: string }, locale: Locale = 'fr') =>
    sectionsOf(
      aContext({ partnerships: [partnership], clauses: [clause], ...(edition && { edition }) }, locale),
      partnership,
    )['partnership-contract'].find(({ kind }) => kind === 'drift');
  const found = sections();
  return { found: found?.kind === 'drift' ? found : undefined, sections };
}

describe('M13 a clause signed in a version that the library has left', () => {
  it('is named, and shown word by word with the values of the contract', () => {
    const { found, sections } = drift({ with: { plafond: '60000' } });
    expect(withPlainSpaces(plainSentence(found?.sentence ?? []))).toBe(
      'Une clause est signée dans une version que la bibliothèque a quittée : Révision du partage des revenus. Le contrat garde ce qui a été signé.',
    );
    expect(plainSentence(sections(undefined, 'en')?.sentence ?? [])).toBe(
      'One clause is signed in a version that the library has left: Révision du partage des revenus. The contract keeps what was signed.',
    );
    expect(withPlainSpaces(found?.clauses[0]?.versions ?? '')).toBe(
      'Pacte : version 1.2 signée, 2.0 en bibliothèque ; position comparée : Préférée.',
    );
    expect(markedUp(found?.clauses[0]?.difference)).toEqual([
      'Sous [-trente-]{+quinze+} jours.',
      'Dans la limite de 60 000 €.',
    ]);
  });

  it('is compared at the position that was obtained', () => {
    const { found } = drift({ position: 'fallback-1' });
    expect(found?.clauses[0]).toMatchObject({ note: 'À cette position, le texte n’a pas changé d’un mot.' });
    expect(found?.clauses[0]).not.toHaveProperty('difference');
  });

  it('says so where no file holds what was signed', () => {
    expect(drift({}, { ...amendedClause, earlier: [] }).found?.clauses[0]?.note).toBe(
      'Aucun fichier ne contient la version signée\u00a0: la différence ne peut pas être montrée.',
    );
  });

  it('is no drift in the library’s own version, under a waiver, or in a contract that is over', () => {
    expect(drift({ clause: { id: amendedClause.id, version: '2.0' } }).found).toBeUndefined();
    expect(drift({ waiver: { by: 'ines-morvan', reason: 'Sans objet' } }).found).toBeUndefined();
    expect(drift({}, amendedClause, { ends: day('2026-11-22') }).found).toBeUndefined();
    expect(drift({}, amendedClause, { ends: day('2026-11-23') }).found).toBeDefined();
  });

  it('is told in no partner edition', () => {
    expect(drift({}).sections({ id: 'norecia', party: 'norecia' })).toBeUndefined();
  });
});
