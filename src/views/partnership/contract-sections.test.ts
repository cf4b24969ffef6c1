import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import type { Locale } from '../../model/locale.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import {
  aClause,
  aContract,
  aPartnership,
  aPartnershipType,
  aPinnedClause,
  condition,
  day,
  duration,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { said, section } from '../../testing/sections.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { partnershipHead } from './head.ts';
import { sectionsOf } from './sections.ts';

const type = aPartnershipType({ requires: ['a', 'b'] });
const library = {
  reference: { types: [type], contractKinds: [], tools: [] },
  clauses: [aClause({ id: 'a', title: 'Sortie' }), aClause({ id: 'b', title: 'Gouvernance' })],
};
const pins = (ids: readonly string[]) => ids.map((id) => aPinnedClause(id));
const holding = (...ids: string[]) => ({ contracts: [aContract({ clauses: pins(ids) })] });

function rowsOf(id: string, record: Partial<Partnership>, more: Partial<Playbook> = library, block = 0) {
  const found = section(id, record, more);
  return found.kind === 'blocks' ? (found.blocks[block]?.table?.rows ?? []) : [];
}

const coverageRow = (record: Partial<Partnership>, more: Partial<Playbook> = library, row = 0) =>
  rowsOf('coverage', record, more)[row]?.cells.map(({ text, sub, status }) =>
    withPlainSpaces([status?.word, text, sub].filter(Boolean).join(' | ')),
  );

describe('M44 the renewal of a contract', () => {
  const twice = { kind: 'tacit', for: duration('1 year'), notice: duration('3 months'), times: 2 } as const;
  const renewalCell = (renewal: Contract['renewal'], more: Partial<Contract> = {}) => {
    const [row] = rowsOf('contracts', { contracts: [aContract({ renewal, ...more })] });
    const { text, sub } = row?.cells[5] ?? { text: '' };
    return withPlainSpaces([text, sub].filter(Boolean).join(' | '));
  };

  it('says how often it may happen at most, and the notice', () => {
    expect(renewalCell(twice)).toBe('Reconduction tacite de 1 an | deux fois au plus, préavis de 3 mois');
    expect(renewalCell({ ...twice, times: 1 })).toContain('une fois au plus');
  });

  it('is over in the last term that the contract allows', () => {
    const last = { signed: day('2023-01-01'), starts: day('2023-01-01'), term: duration('2 years') };
    expect(renewalCell(twice, last)).toBe('Reconductions épuisées | deux fois au plus');
  });
});

describe('M44 a contract that an indefinite time follows, on the page', () => {
  const endless = { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } as const;
  const { term: _, ...withoutTerm } = aContract({ title: 'Cadre', renewal: { kind: 'none', notice: endless.notice } });
  const shown = (asOf: string, locale: Locale = 'fr', contract = aContract({ title: 'Cadre', renewal: endless })) => {
    const partnership = aPartnership({ contracts: [contract] });
    const context = aContext({ partnerships: [partnership] }, locale, asOf);
    const found = sectionsOf(context, partnership)['partnership-contract'].find(({ id }) => id === 'contracts');
    const { cells = [] } = (found?.kind === 'blocks' && found.blocks[0]?.table?.rows[0]) || {};
    const fact = partnershipHead(context, partnership).answering.at(-1);
    return {
      said: withPlainSpaces(plainSentence(found?.sentence ?? [])),
      cells: [1, 3, 4, 5].map((at) =>
        withPlainSpaces([cells[at]?.status?.word ?? cells[at]?.text, cells[at]?.sub].filter(Boolean).join(' | ')),
      ),
      fact: withPlainSpaces([fact?.value, fact?.detail].filter(Boolean).join(' | ')),
    };
  };

  it('opens with the last day to leave it at its term, that day included', () => {
    expect(shown('2027-12-11')).toEqual({
      said: 'Cadre : dernier jour pour le quitter à son terme, le 11 décembre 2027.',
      cells: [
        'En vigueur',
        '11 mars 2028',
        '11 déc. 2027 | jour ouvré conseillé : 10 déc. 2027',
        'Poursuite à durée indéterminée | préavis de 3 mois',
      ],
      fact: '11 mars 2028 | dénoncer au plus tard le 11 déc. 2027',
    });
    expect(shown('2027-12-11', 'en').said).toBe('Cadre: last day to leave it at its term, 11 December 2027.');
  });

  it('then says that it goes on, and from which day one is free', () => {
    const past = shown('2027-12-12');
    expect(past.said).toBe(
      'Cadre se poursuit sans terme après le 11 mars 2028. Un préavis donné le 12 décembre 2027 libère les parties à partir du 13 mars 2028.',
    );
    expect(past.cells[1]).toBe('11 mars 2028 | puis sans terme, libre au plus tôt le 13 mars 2028');
    expect(past.fact).toBe('11 mars 2028 | puis sans terme, libre au plus tôt le 13 mars 2028');
    expect(shown('2027-12-12', 'en').said).toBe(
      'Cadre goes on without a term after 11 March 2028. Notice given on 12 December 2027 frees the parties from 13 March 2028.',
    );
  });

  it('from the day after its term is shown as a contract that never had one', () => {
    const over = shown('2028-03-12');
    expect(over).toEqual({
      said: 'Cadre est à durée indéterminée. Un préavis donné le 12 mars 2028 libère les parties à partir du 13 juin 2028.',
      cells: [
        'Durée indéterminée',
        '– | libre au plus tôt le 13 juin 2028',
        '–',
        'Sans reconduction | préavis de 3 mois',
      ],
      fact: 'Durée indéterminée | libre au plus tôt le 13 juin 2028',
    });
    expect(shown('2028-03-12', 'fr', withoutTerm)).toEqual(over);
    expect(shown('2028-03-12', 'en').said).toBe(
      'Cadre is for an indefinite term. Notice given on 12 March 2028 frees the parties from 13 June 2028.',
    );
  });

  it('that both must sign for says so until they have', () => {
    const express = (...renewed: string[]) =>
      aContract({ title: 'Cadre', renewal: { ...endless, kind: 'express', renewed: renewed.map(day) } });
    expect(shown('2027-12-11', 'fr', express()).cells[3]).toBe(
      'Reconduction expresse pour une durée indéterminée | préavis de 3 mois',
    );
    expect(shown('2027-12-11', 'fr', express('2027-12-01'))).toMatchObject({
      cells: ['En vigueur', expect.stringContaining('puis sans terme'), '–', expect.stringContaining('Poursuite')],
    });
    expect(shown('2028-03-12', 'fr', express()).said).toBe('Cadre a pris fin le 11 mars 2028.');
  });
});

describe('M44 the term in the head of a partnership', () => {
  const noted = (kind: 'tacit' | 'express', asOf: string, locale: Locale = 'fr') => {
    const renewal = { kind, for: duration('1 year'), notice: duration('3 months') };
    const partnership = aPartnership({ contracts: [aContract({ renewal })] });
    const context = aContext({ partnerships: [partnership] }, locale, asOf);
    return withPlainSpaces(partnershipHead(context, partnership).answering.at(-1)?.detail ?? '');
  };

  it('gives the last day to give notice, which still counts, then how far the parties are bound', () => {
    expect(noted('tacit', '2027-12-11')).toBe('dénoncer au plus tard le 11 déc. 2027');
    expect(noted('tacit', '2027-12-11', 'en')).toBe('give notice by 11 Dec 2027');
    expect(noted('tacit', '2027-12-12')).toBe('engagé jusqu’au 11 mars 2029');
  });

  it('gives the day by which to decide under express renewal, and nothing to do once it is past', () => {
    expect(noted('express', '2027-12-11')).toBe('décider au plus tard le 11 déc. 2027');
    expect(noted('express', '2027-12-11', 'en')).toBe('decide by 11 Dec 2027');
    expect(noted('express', '2027-12-12')).toBe('');
  });
});

describe('M13 the coverage of a partnership', () => {
  it('says how many required clauses are in place: all, some, none', () => {
    expect(said('coverage', holding('a', 'b'), library)).toBe('Les deux clauses exigées sont en place.');
    expect(withPlainSpaces(said('coverage', holding('a'), library))).toBe(
      'Une clause exigée sur deux est en place. Il manque : Gouvernance.',
    );
    expect(withPlainSpaces(said('coverage', holding(), library))).toBe(
      'Aucune des deux clauses exigées n’est en place. Il manque : Sortie et Gouvernance.',
    );
    expect(said('coverage', holding('a'), library, 'en')).toBe(
      'One required clause out of two is in place. Missing: Gouvernance.',
    );
  });

  it('names apart what has expired and what only indicates', () => {
    const contracts = [
      aContract({ id: 'ancien', ends: day('2026-11-22'), clauses: pins(['a']) }),
      aContract({ id: 'protocole', instrument: 'mou', clauses: pins(['b']) }),
    ];
    expect(withPlainSpaces(said('coverage', { contracts }, library))).toBe(
      'Aucune des deux clauses exigées n’est en place. Expiré : Sortie. Seulement indicatif : Gouvernance.',
    );
    expect(said('coverage', { contracts }, library, 'en')).toBe(
      'None of the two required clauses is in place. Expired: Sortie. Only indicative: Gouvernance.',
    );
  });

  it('M44 asks for nothing more once the relation is over, from the day after its last contract', () => {
    const leaving = (ends: string) =>
      section(
        'coverage',
        { stage: 'exit', contracts: [aContract({ ends: day(ends), clauses: pins(['a']) })] },
        library,
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
      const found = section('coverage', { scope }, library, locale);
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
    expect(coverageRow({}, { ...library, clauses, reference: { types: [], contractKinds: [], tools: [] } })).toEqual([
      'Partage',
      'Absente',
      'pour le type « joint-venture »',
      'aucun contrat',
      '–',
    ]);
  });

  it('tells apart the clauses that are in place because both sides do without them', () => {
    const waiver = { by: 'ines-morvan', reason: 'Aucun client commun', until: day('2026-12-31') };
    const waived = (...ids: string[]) => ({
      contracts: [
        aContract({ clauses: ['a', 'b'].map((id) => aPinnedClause(id, ids.includes(id) ? { waiver } : {})) }),
      ],
    });
    expect(said('coverage', waived('a'), library)).toBe(
      'Les deux clauses exigées sont en place. Une l’est par dérogation.',
    );
    expect(said('coverage', waived('a', 'b'), library)).toBe(
      'Les deux clauses exigées sont en place. Deux le sont par dérogation.',
    );
    expect(said('coverage', waived('a', 'b'), library, 'en')).toBe(
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
    const more = { ...library, clauses: [...library.clauses, successor] };
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
    expect(rowsOf('coverage', {}).map(({ id }) => id)).toEqual(['clause-a', 'clause-b']);
    const partnership = aPartnership(holding('a'));
    const context = aContext({ partnerships: [partnership], ...library, edition: { id: 'norecia', party: 'norecia' } });
    expect(sectionsOf(context, partnership)['partnership-contract'].map(({ id }) => id)).toEqual([
      'contracts',
      'pinned-clauses',
    ]);
  });
});

describe('the contracts', () => {
  it('wait for their first line with the next step', () => {
    const contracts = section('contracts', {}, library);
    expect(contracts.next).toContain('contracts');
    expect(plainSentence(contracts.sentence)).toBe('Aucun contrat n’est inscrit.');
  });

  it('M44 open with the last day to give notice, and the lock-in from the day after', () => {
    const contract = aContract({ renewal: { kind: 'tacit', for: duration('3 years'), notice: duration('6 months') } });
    const at = (asOf: string) => {
      const partnership = aPartnership({ contracts: [contract] });
      const sections = sectionsOf(aContext({ partnerships: [partnership] }, 'fr', asOf), partnership);
      return withPlainSpaces(
        plainSentence(sections['partnership-contract'].find(({ id }) => id === 'contracts')?.sentence ?? []),
      );
    };
    expect(at('2027-09-11')).toContain('dernier jour pour dénoncer, le 11 septembre 2027');
    expect(at('2027-09-12')).toContain('engage jusqu’au 11 mars 2031');
  });

  it('M13 stand in their order of precedence, which is said where several hold', () => {
    const contracts: Contract[] = [
      aContract({ id: 'cadre', title: 'Cadre' }),
      aContract({ id: 'avenant', title: 'Avenant', instrument: 'amendment', amends: 'cadre' }),
    ];
    const found = section('contracts', { contracts });
    const [block] = found.kind === 'blocks' ? found.blocks : [];
    expect(block?.table?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Avenant', 'Cadre']);
    expect(withPlainSpaces(block?.note ?? '')).toBe(
      'Ordre de priorité : Avenant et Cadre. En cas de contradiction, le premier l’emporte.',
    );
    const single = section('contracts', { contracts: [aContract()] });
    expect(single.kind === 'blocks' && single.blocks[0]?.note).toBeUndefined();
  });

  it('M13 give a signed document by its address and its SHA-256, and say where none was recorded', () => {
    const at = 'https://exemple.invalid/pacte.pdf';
    const documents = (document: Contract['document']) =>
      rowsOf('contracts', { contracts: [aContract({ document })] }, {}, 1)[0]?.cells.slice(1);
    expect(documents({ at, sha256: 'ab12' })).toEqual([{ text: at, href: at }, { text: 'ab12' }]);
    expect(documents({ at })?.[1]).toEqual({ text: 'non relevée' });
    expect(documents(undefined)).toBeUndefined();
  });
});

describe('the clauses of the contracts (M13)', () => {
  const clauses = [
    aPinnedClause('a', { article: '7', position: 'fallback-1', deviation: 'Sans délai' }),
    aPinnedClause('b', { waiver: { by: 'ines-morvan', reason: 'Sans objet' } }),
  ];

  it('open with how many there are, how many conceded and how many deviate', () => {
    expect(said('pinned-clauses', { contracts: [aContract({ clauses })] }, library)).toBe(
      'Une clause dans un contrat. Une clause à une position de repli. Une clause s’écarte du modèle.',
    );
    expect(said('pinned-clauses', holding('a', 'b'), library)).toBe(
      'Deux clauses dans un contrat. Aucune à une position de repli.',
    );
    expect(said('pinned-clauses', { contracts: [aContract({ clauses })] }, library, 'en')).toBe(
      'One clause in one contract. One clause at a fallback position. One clause departs from the model.',
    );
    expect(said('pinned-clauses', { contracts: [aContract()] }, library)).toBe(
      'Aucun contrat ne cite encore de clause de la bibliothèque.',
    );
  });

  it('tell a clause signed at the red line from one at a fallback', () => {
    const crossed = aPinnedClause('a', { position: 'walk-away' });
    const at = (...pins: (typeof clauses)[number][]) => ({ contracts: [aContract({ clauses: pins })] });
    expect(said('pinned-clauses', at(crossed), library)).toBe(
      'Une clause dans un contrat. Aucune à une position de repli. Une clause à la ligne rouge, que nous ne devions pas franchir.',
    );
    expect(
      said('pinned-clauses', at(aPinnedClause('a', { position: 'fallback-2' }), crossed, crossed), library, 'en'),
    ).toBe(
      'Three clauses in one contract. One clause at a fallback position. Two clauses at the red line, which we were not to cross.',
    );
    expect(rowsOf('pinned-clauses', at(crossed), library)[0]?.cells[4]?.status).toMatchObject({
      word: 'Ligne rouge',
      tone: 'bad',
    });
  });

  it('give the position obtained, the deviation, the waiver and the values as a reader writes them', () => {
    const filled = aPinnedClause('a', { with: { plafond: '60000' }, binding: 'indicative' });
    const variables = { plafond: { type: 'amount' as const, label: 'Plafond annuel' } };
    const cells = (pin: (typeof clauses)[number]) =>
      rowsOf(
        'pinned-clauses',
        { contracts: [aContract({ clauses: [pin] })] },
        { clauses: [aClause({ id: 'a', title: 'Sortie', variables }), aClause({ id: 'b', title: 'Gouvernance' })] },
      )[0]?.cells.map(({ text, status }) => withPlainSpaces(status?.word ?? text));
    expect(cells(clauses[0] ?? filled)).toEqual(['Sortie', '7', '1.0', '–', 'Repli 1', 'Écart : Sans délai']);
    expect(cells(clauses[1] ?? filled)).toEqual([
      'Gouvernance',
      '–',
      '1.0',
      '–',
      'Dérogation',
      'ines-morvan : Sans objet',
    ]);
    expect(cells(filled)).toEqual(['Sortie', '–', '1.0', 'Indicative', '–', 'Valeurs : plafond annuel 60 000 €']);
  });

  it('leave positions out of a partner edition', () => {
    const partnership = aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('a')] })] });
    const context = aContext({ partnerships: [partnership], ...library, edition: { id: 'norecia', party: 'norecia' } });
    const found = sectionsOf(context, partnership)['partnership-contract'].find(({ id }) => id === 'pinned-clauses');
    expect(plainSentence(found?.sentence ?? [])).toBe('Une clause dans un contrat.');
    expect(found?.kind === 'blocks' && found.blocks[0]?.table?.columns.map(({ label }) => label)).toEqual([
      'Clause',
      'Article',
      'Version',
      'Portée',
      'Valeurs',
    ]);
  });
});
