import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../model/locale.ts';
import type { Partnership, Playbook } from '../../../model/playbook.ts';
import { aClause, aContract, aPartnership, aPinnedClause, condition, day } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { said, section, tableRows } from '../../../testing/sections.ts';
import { withPlainSpaces } from '../../../testing/plain-spaces.ts';
import { holding, twoClauses } from '../../../testing/two-clauses.ts';
import { plainSentence } from '../../ui/sentence.ts';
import { sectionsOf } from '../sections.ts';

const coverageRow = (record: Partial<Partnership>, more: Partial<Playbook> = twoClauses, row = 0) =>
  tableRows('coverage', record, more)[row]?.cells.map(({ text, sub, status }) =>
    withPlainSpaces([status?.word, text, sub].filter(Boolean).join(' | ')),
  );

describe('M13 the coverage of a partnership', () => {
  it('says how many required clauses are in place: all, some, none', () => {
    expect(said('coverage', holding('a', 'b'), twoClauses)).toBe('Les deux clauses exigées sont en place.');
    expect(withPlainSpaces(said('coverage', holding('a'), twoClauses))).toBe(
      'Une clause exigée sur deux est en place. Il manque : Gouvernance.',
    );
    expect(withPlainSpaces(said('coverage', holding(), twoClauses))).toBe(
      'Aucune des deux clauses exigées n’est en place. Il manque : Sortie et Gouvernance.',
    );
    expect(said('coverage', holding('a'), twoClauses, 'en')).toBe(
      'One required clause out of two is in place. Missing: Gouvernance.',
    );
  });

  it('names apart what has expired and what only indicates', () => {
    const contracts = [
      aContract({ id: 'ancien', ends: day('2026-11-22'), clauses: [aPinnedClause('a')] }),
      aContract({ id: 'protocole', instrument: 'mou', clauses: [aPinnedClause('b')] }),
    ];
    expect(withPlainSpaces(said('coverage', { contracts }, twoClauses))).toBe(
      'Aucune des deux clauses exigées n’est en place. Expiré : Sortie. Seulement indicatif : Gouvernance.',
    );
    expect(said('coverage', { contracts }, twoClauses, 'en')).toBe(
      'None of the two required clauses is in place. Expired: Sortie. Only indicative: Gouvernance.',
    );
  });

  it('M44 asks for nothing more once the relation is over, from the day after its last contract', () => {
    const leaving = (ends: string) =>
      section(
        'coverage',
        { stage: 'exit', contracts: [aContract({ ends: day(ends), clauses: [aPinnedClause('a')] })] },
        twoClauses,
      );
    expect(leaving('2026-11-23').state?.word).toBe('Hors cible');
    expect(leaving('2026-11-22').state).toBeUndefined();
    expect(plainSentence(leaving('2026-11-22').sentence)).toContain('rien n’est plus à couvrir.');
  });

  it('gives each clause the rule that requires it, the article that provides it, and until when', () => {
    const clauses = [aPinnedClause('a', { article: '7', position: 'fallback-1' })];
    expect(coverageRow({ contracts: [aContract({ title: 'Pacte', clauses })] })).toEqual([
      'Sortie',
      'Présente | jusqu’au 11 mars 2028',
      'par le type « Coentreprise »',
      'art. 7, Pacte',
      'Repli 1, version 1.0',
    ]);
  });

  it('says what the record tells the rules of the library', () => {
    const scope = { 'data-sharing': true, 'co-development': false, exclusivity: true, amount: 64_000_000 };
    const noted = (locale: Locale) => {
      const found = section('coverage', { scope }, twoClauses, locale);
      return withPlainSpaces((found.kind === 'blocks' && found.blocks[0]?.note) || '');
    };
    expect(noted('fr')).toBe(
      'Ce que dit la fiche : des données sont partagées, pas de développement en commun, exclusivité, 640 000 € hors taxes par an.',
    );
    expect(noted('en')).toBe(
      'What the record says: data are shared, no joint development, exclusivity, €640,000 a year before tax.',
    );
  });

  it('gives the condition of the library, in words', () => {
    const clauses = [aClause({ id: 'c', title: 'Partage', applies: [{ when: condition('type is joint-venture') }] })];
    expect(coverageRow({}, { ...twoClauses, clauses, reference: { types: [], contractKinds: [], tools: [] } })).toEqual(
      ['Partage', 'Absente', 'pour le type « joint-venture »', 'aucun contrat', '–'],
    );
  });

  it('tells apart the clauses that are in place because both sides do without them', () => {
    const waiver = { by: 'ines-morvan', reason: 'Aucun client commun', until: day('2026-12-31') };
    const waived = (...ids: string[]) => ({
      contracts: [
        aContract({ clauses: ['a', 'b'].map((id) => aPinnedClause(id, ids.includes(id) ? { waiver } : {})) }),
      ],
    });
    expect(said('coverage', waived('a'), twoClauses)).toBe(
      'Les deux clauses exigées sont en place. Une l’est par dérogation.',
    );
    expect(said('coverage', waived('a', 'b'), twoClauses)).toBe(
      'Les deux clauses exigées sont en place. Deux le sont par dérogation.',
    );
    expect(said('coverage', waived('a', 'b'), twoClauses, 'en')).toBe(
      'Both required clauses are in place. Two of them are, by waiver.',
    );
  });

  it('says of a waiver who granted it, why, and when it ends', () => {
    const waiver = { by: 'ines-morvan', reason: 'Aucun client commun', until: day('2026-12-31') };
    const contracts = [aContract({ title: 'Pacte', clauses: [aPinnedClause('a', { waiver })] })];
    expect(coverageRow({ contracts })?.slice(1, 4)).toEqual([
      'Dérogation | jusqu’au 31 déc. 2026',
      'par le type « Coentreprise »',
      'Pacte | Dérogation accordée par ines-morvan : Aucun client commun',
    ]);
    expect(
      coverageRow({
        contracts: [aContract({ clauses: [aPinnedClause('a', { waiver: { ...waiver, until: day('2026-11-22') } })] })],
      })?.[1],
    ).toBe('Expirée | fin le 22 nov. 2026');
  });

  it('says which clause stands in the place of the one required', () => {
    const successor = aClause({ id: 'c', title: 'Séparation', supersedes: 'a' });
    const more = { ...twoClauses, clauses: [...twoClauses.clauses, successor] };
    expect(coverageRow(holding('b', 'c'), more)).toContainEqual(
      expect.stringMatching(/ \| Remplacée par « Séparation »$/),
    );
    expect(coverageRow(holding('b', 'c'), more)?.[0]).toBe('Sortie');
  });

  it('says of a clause that only a draft holds that it is in the draft', () => {
    const { signed: _, ...draft } = aContract({ title: 'Pacte', clauses: [aPinnedClause('a', { article: '3' })] });
    expect(coverageRow({ contracts: [draft] })?.slice(1, 4)).toEqual([
      'Absente',
      'par le type « Coentreprise »',
      'au projet : art. 3, Pacte',
    ]);
  });

  it('says of a type’s clause that is not called for yet from which stage it will be', () => {
    expect(coverageRow({ stage: 'knowledge' })?.slice(1, 3)).toEqual([
      'Non exigée',
      'par le type « Coentreprise », à partir de l’étape « Lancer »',
    ]);
  });

  it('has an anchor per clause, and no place in a partner edition', () => {
    expect(tableRows('coverage', {}, twoClauses).map(({ id }) => id)).toEqual(['clause-a', 'clause-b']);
    const partnership = aPartnership(holding('a'));
    const context = aContext({
      partnerships: [partnership],
      ...twoClauses,
      edition: { id: 'norecia', party: 'norecia' },
    });
    expect(sectionsOf(context, partnership)['partnership-contract'].map(({ id }) => id)).toEqual([
      'contracts',
      'pinned-clauses',
    ]);
  });
});
