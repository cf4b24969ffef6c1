import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import type { Locale } from '../../../model/locale.ts';
import { aContract, aPartnership, day, duration } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { section, tableRows } from '../../../testing/sections.ts';
import { withPlainSpaces } from '../../../testing/plain-spaces.ts';
import { plainSentence } from '../../ui/sentence.ts';
import { partnershipHead } from '../head.ts';
import { sectionsOf } from '../sections.ts';

describe('M44 the renewal of a contract', () => {
  const twice = { kind: 'tacit', for: duration('1 year'), notice: duration('3 months'), times: 2 } as const;
  const renewalCell = (renewal: Contract['renewal'], more: Partial<Contract> = {}) => {
    const [row] = tableRows('contracts', { contracts: [aContract({ renewal, ...more })] });
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

describe('M44 a contract of which notice was given, on the page', () => {
  const renewal = { kind: 'tacit', for: duration('3 years'), notice: duration('6 months') } as const;
  const shown = (given: string, locale: Locale) => {
    const contract = aContract({ title: 'Cadre', renewal, 'notice-given': day(given) });
    const partnership = aPartnership({ contracts: [contract] });
    const context = aContext({ partnerships: [partnership] }, locale, '2027-09-30');
    const found = sectionsOf(context, partnership)['partnership-contract'].find(({ id }) => id === 'contracts');
    const { cells = [] } = (found?.kind === 'blocks' && found.blocks[0]?.table?.rows[0]) || {};
    const fact = partnershipHead(context, partnership).answering.at(-1);
    return [plainSentence(found?.sentence ?? []), cells[5]?.text, fact?.detail].map((each) =>
      withPlainSpaces(each ?? ''),
    );
  };

  it.each<[string, Locale, string, readonly string[]]>([
    [
      'in time, ends with its term',
      'fr',
      '2027-09-10',
      [
        'Cadre : dénonciation notifiée le 10 septembre 2027, fin le 11 mars 2028.',
        'Dénoncé le 10 sept. 2027',
        'dénoncé le 10 sept. 2027',
      ],
    ],
    [
      'in time, ends with its term',
      'en',
      '2027-09-10',
      [
        'Cadre: notice was given on 10 September 2027; it ends on 11 March 2028.',
        'Notice given on 10 Sep 2027',
        'notice given on 10 Sep 2027',
      ],
    ],
    [
      'too late, ends with the next one',
      'fr',
      '2027-09-30',
      [
        'Cadre : dénonciation notifiée le 30 septembre 2027, fin le 11 mars 2031.',
        'Dénoncé le 30 sept. 2027',
        'dénoncé le 30 sept. 2027, engagé jusqu’au 11 mars 2031',
      ],
    ],
  ])('%s (%s)', (_name, locale, given, expected) => {
    expect(shown(given, locale)).toEqual(expected);
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

describe('the contracts', () => {
  it('wait for their first line with the next step', () => {
    const contracts = section('contracts', {});
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
    const documents = (document: Contract['document']) => {
      const found = section('contracts', { contracts: [aContract({ document })] });
      return found.kind === 'blocks' ? found.blocks[1]?.table?.rows[0]?.cells.slice(1) : undefined;
    };
    expect(documents({ at, sha256: 'ab12' })).toEqual([{ text: at, href: at }, { text: 'ab12' }]);
    expect(documents({ at })?.[1]).toEqual({ text: 'non relevée' });
    expect(documents(undefined)).toBeUndefined();
  });
});
