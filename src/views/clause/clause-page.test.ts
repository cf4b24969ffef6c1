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
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { malusLibrary, malusRecord } from '../../testing/malus-record.ts';
import { proseOf } from '../../testing/prose.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { clauseCatalogue } from './clause-catalogue.ts';
import { clausePage } from './clause-page.ts';
import { variableTable } from './clause-variables.ts';

const clause = aClause();

const requiring = { types: [aPartnershipType({ requires: ['revision-partage'] })], contractKinds: [], tools: [] };

const holding = (id: string, title: string, pin = aPinnedClause()) =>
  aPartnership({ id, title, contracts: [aContract({ clauses: [pin] })] });

describe('a clause in a partner edition, which is told neither when it is required nor how far it may go', () => {
  const variables = { plafond: { type: 'amount' as const, label: 'Plafond annuel' } };
  const approved = aClause({ variables, status: 'approved' });
  const { status: _, approved: __, ...told } = approved;
  const edition = { id: 'norecia', party: 'norecia' };
  const viewOf = (fields: Partial<Playbook>) =>
    clausePage(aContext({ clauses: [approved], ...fields }), fields.clauses?.[0] ?? approved);
  const shared = { edition, clauses: [told] };

  it('M13 is no draft for want of an approval that is not told', () => {
    expect(viewOf({}).badges[0]).toEqual({ text: 'Approuvée, version 1.0', tone: 'ok' });
    expect(viewOf({ clauses: [told] }).badges[0]).toEqual({ text: 'Brouillon, version 1.0' });
    expect(viewOf(shared).badges[0]).toEqual({ text: 'Version 1.0' });
  });

  it('M14 is neither unused nor never required for want of contracts and rules that are not told', () => {
    const said = (fields: Partial<Playbook>) => {
      const { sentence, usedBy, definitions } = viewOf(fields);
      const required = definitions.some(({ term }) => term === 'Exigée');
      return [plainSentence(sentence).includes('Aucun contrat'), usedBy !== undefined, required];
    };
    expect(said({})).toEqual([true, true, true]);
    expect(said(shared)).toEqual([false, false, false]);
    const used = { ...shared, partnerships: [holding('a', 'A')] };
    expect(plainSentence(viewOf(used).sentence)).toContain('Elle est en vigueur dans un partenariat.');
    expect(viewOf(used).usedBy?.uses).toHaveLength(1);
  });

  it('M13 shows its blanks by their names alone', () => {
    const cellsOf = (fields: Partial<Playbook>) =>
      variableTable(aContext(fields), approved)?.rows.map(({ cells }) => cells.length);
    expect(cellsOf({})).toEqual([4]);
    expect(cellsOf({ edition })).toEqual([1]);
    expect(variableTable(aContext({ edition }), approved)?.columns).toHaveLength(1);
  });

  it('M14 stands in a library that says nothing of where it is required', () => {
    const view = clauseCatalogue(aContext({ ...shared, partnerships: [holding('a', 'A')] }));
    expect(plainSentence(view.sentence)).toBe('Une clause dans la bibliothèque.');
    expect(view.table?.columns.map(({ label }) => label)).toEqual([
      'Clause',
      'Famille',
      'Version',
      'Portée',
      'En vigueur',
      'Autres',
    ]);
    expect(view.table?.rows.map(({ cells }) => cells.length)).toEqual([6]);
  });
});

describe('clausePage (M14)', () => {
  it('says where it is in force and where it is required and not covered', () => {
    const playbook = aPlaybook({
      clauses: [clause],
      reference: requiring,
      partnerships: [holding('a', 'A'), aPartnership({ id: 'b', title: 'B' })],
    });
    expect(withPlainSpaces(plainSentence(clausePage(aContext(playbook), clause).sentence))).toContain(
      'Elle est en vigueur dans un partenariat. Elle est exigée sans être couverte dans un partenariat : « B ».',
    );
    expect(withPlainSpaces(plainSentence(clausePage(aContext(playbook, 'en'), clause).sentence))).toContain(
      'It is in force in one partnership. It is required and not covered in one partnership: “B”.',
    );
  });

  it('says that no contract holds it', () => {
    expect(plainSentence(clausePage(aContext({ clauses: [clause] }), clause).sentence)).toContain(
      'Aucun contrat ne la porte encore.',
    );
  });

  it('reads in English its own summary, then the wording, marked as French', () => {
    const worded = aClause({
      prose: proseOf(
        '## Quand l’employer\n\nToujours.\n\n<Position tier="preferred" say="Parlons.">\n\nPartageons.\n\n</Position>',
      ),
      translations: {
        en: { title: 'Split', file: 'en/clauses/x.mdx', prose: proseOf('## When to use it\n\nAlways.') },
      },
    });
    const read = (locale: Locale, one = worded) => clausePage(aContext({ clauses: [one] }, locale), one);
    const english = read('en').prose;
    expect(english).not.toContain('Toujours.');
    expect(english.indexOf('Always.')).toBeLessThan(english.indexOf('The wording is French'));
    expect(english).toMatch(/<div class="wording" data-copy="" lang="fr">\s*<p>Partageons\.<\/p>/);
    expect(english).toContain('<span lang="fr">Parlons.</span>');
    expect(read('en').frame.untranslated).toBe(false);
    expect(read('fr').prose).toContain('Toujours.');
    expect(read('fr').prose).not.toContain('lang=');
  });

  it('says that the words it is searched by are French', () => {
    const sought = aClause({ keywords: ['partage'], synonyms: ['clé'] });
    const read = (locale: Locale) => clausePage(aContext({ clauses: [sought] }, locale), sought).definitions.at(-1);
    expect(read('en')).toEqual({ term: 'Keywords', text: 'partage, clé', lang: 'fr' });
    expect(read('fr')).not.toHaveProperty('lang');
  });

  it('says nothing of the wording where an English summary stands alone', () => {
    const bare = aClause({ translations: { en: { file: 'en/clauses/x.mdx', prose: proseOf('Always.') } } });
    const { prose } = clausePage(aContext({ clauses: [bare] }, 'en'), bare);
    expect(prose).not.toContain('The wording is French');
  });

  it('lists who uses it, what misses it first, with the version signed', () => {
    const current = aClause({ version: '1.2' });
    const playbook = aPlaybook({
      clauses: [current],
      reference: requiring,
      partnerships: [holding('a', 'A'), aPartnership({ id: 'b', title: 'B' })],
    });
    const uses = clausePage(aContext(playbook), current).usedBy?.uses ?? [];
    expect(uses.map((use) => use.partnership.text)).toEqual(['B', 'A']);
    expect(uses[0]?.statuses).toEqual([{ word: 'Absente', mark: 'bad', tone: 'bad' }]);
    expect(uses[1]?.statuses.map((status) => status.word)).toEqual([
      'Présente',
      'Version 1.0 signée, 1.2 en bibliothèque',
    ]);
  });

  it('links the clauses it requires, and names without a link one that is not there', () => {
    const linked = aClause({ requires: ['sortie', 'perdue'] });
    const playbook = aPlaybook({ clauses: [linked, aClause({ id: 'sortie', title: 'Sortie' })] });
    expect(clausePage(aContext(playbook), linked).relations[0]?.links).toEqual([
      { text: 'Sortie', href: '/clauses/sortie/' },
      { text: 'perdue' },
    ]);
  });
});

describe('M17 the page of a clause that figures set off', () => {
  it('leads to the obligation they set off, in either language', () => {
    const partnership = aPartnership({ id: 'boucle', title: 'Boucle', ...malusRecord([95, 88]) });
    const [bonus] = malusLibrary.clauses;
    const view = (locale: Locale) => {
      const context = aContext({ partnerships: [partnership], ...malusLibrary }, locale);
      return bonus && clausePage(context, bonus).setOff;
    };
    expect(view('fr')).toMatchObject([
      {
        text: 'Boucle, Disponibilité du service, octobre\u00a02026',
        href: '/partenariats/boucle/finances/#obligation-availability-bonus-malus-2026-10',
      },
    ]);
    expect(view('en')?.[0]?.text).toContain('October\u00a02026');
  });
});
