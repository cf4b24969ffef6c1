import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import type { Locale } from '../../../model/locale.ts';
import type { Settings } from '../../../model/settings.ts';
import { aContract, aPartnership, aSettings, day, duration } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { factsOf } from '../../facts.ts';
import { renewalCyclesBlock } from './renewal-cycles.ts';

const tacit = { kind: 'tacit', for: duration('3 years'), notice: duration('6 months') } as const;
const express = { kind: 'express', for: duration('1 year'), notice: duration('3 months') } as const;
const mouldings = aContract({
  id: 'moules',
  instrument: 'supplier',
  title: 'Contrat de moules',
  signed: day('2022-05-18'),
  starts: day('2022-06-01'),
  term: duration('5 years'),
  renewal: tacit,
});

function block(contracts: Contract[], locale: Locale = 'fr', settings: Partial<Settings> = {}, asOf = '2026-11-23') {
  const partnership = aPartnership({ contracts });
  const context = aContext({ partnerships: [partnership], settings: aSettings(settings) }, locale, asOf);
  return renewalCyclesBlock(context, partnership, factsOf(context, partnership).contracts);
}

describe('the renewals ahead, on the page', () => {
  it('M44 open with the first letter to send, on its advised day, of all the contracts that renew', () => {
    expect(block([aContract({ renewal: tacit }), mouldings])?.note).toBe(
      'Pour quitter «\u00a0Contrat de moules\u00a0» le 31\u00a0mai 2027, le courrier part au plus tard le 30\u00a0novembre 2026.',
    );
    expect(block([aContract({ renewal: tacit })], 'en')?.note).toBe(
      'To leave “Joint venture agreement” on 11\u00a0March 2028, the letter goes out by 10\u00a0September 2027.',
    );
  });

  it('M44 open with the decision to take under express renewal, or with the day it was missed', () => {
    const contract = aContract({ renewal: express });
    expect(block([contract])?.note).toBe(
      'Pacte de coentreprise prend fin le 11\u00a0mars 2028 sauf accord écrit\u00a0: la décision est à prendre le 10\u00a0décembre 2027 au plus tard.',
    );
    expect(block([contract], 'en')?.note).toContain('the decision is due by 10\u00a0December 2027.');
    expect(block([contract], 'fr', {}, '2027-12-12')?.note).toBe(
      'Le jour pour décider de la suite de «\u00a0Pacte de coentreprise\u00a0» est passé depuis le 11\u00a0décembre 2027\u00a0: sans accord écrit, il prend fin à son terme.',
    );
    expect(block([contract], 'en', {}, '2027-12-12')?.note).toContain('passed on 11\u00a0December 2027');
  });

  it('M44 open with how far the parties are bound once the last notice that a limit leaves is past', () => {
    const once = aContract({ renewal: { ...tacit, times: 1 } });
    expect(block([once], 'fr', {}, '2027-09-11')?.note).toContain('le courrier part au plus tard le 10\u00a0septembre');
    expect(block([once], 'fr', {}, '2027-09-12')?.note).toBe(
      'Pacte de coentreprise engage jusqu’au 11\u00a0mars 2031.',
    );
    expect(block([once], 'en', {}, '2027-09-12')?.note).toBe('Joint venture agreement binds until 11\u00a0March 2031.');
    const set = aContract({ renewal: { kind: 'tacit', for: tacit.for }, 'last-notice': day('2027-06-30') });
    expect(block([set], 'fr', {}, '2027-07-01')?.note).toContain('engage jusqu’au 11\u00a0mars 2031');
  });

  it('M44 say so where no notice was agreed', () => {
    expect(block([aContract({ renewal: { kind: 'tacit' } })])?.note).toContain('Aucun préavis n’est convenu');
    expect(block([aContract({ renewal: { kind: 'tacit' } })], 'en')?.note).toContain('No notice was agreed');
  });

  it('M44 list the current term and three more, the last day, the advised day and what can still be avoided', () => {
    const rows = block([mouldings], 'fr', {}, '2026-12-01')?.table?.rows.map(({ cells }) =>
      cells.map(({ text, sub, status }) => [status?.word ?? text, sub].filter(Boolean).join(' / ')),
    );
    expect(rows).toEqual([
      [
        'Terme 1 / Contrat de moules',
        '1er\u00a0juin 2022 au 31\u00a0mai 2027',
        '30\u00a0nov. 2026 / jour conseillé\u00a0: 30\u00a0nov. 2026',
        'En cours',
      ],
      [
        'Terme 2 / Contrat de moules',
        '1er\u00a0juin 2027 au 31\u00a0mai 2030',
        '30\u00a0nov. 2029 / jour conseillé\u00a0: 30\u00a0nov. 2029',
        'Acquis',
      ],
      [
        'Terme 3 / Contrat de moules',
        '1er\u00a0juin 2030 au 31\u00a0mai 2033',
        '30\u00a0nov. 2032 / jour conseillé\u00a0: 30\u00a0nov. 2032',
        'Évitable',
      ],
      [
        'Terme 4 / Contrat de moules',
        '1er\u00a0juin 2033 au 31\u00a0mai 2036',
        '30\u00a0nov. 2035 / jour conseillé\u00a0: 30\u00a0nov. 2035',
        'Évitable',
      ],
    ]);
  });

  it('M44 end with the time without a term that follows, first avoidable, then sure to come', () => {
    const contract = aContract({ renewal: { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } });
    const shown = (asOf: string, locale: Locale = 'fr') => {
      const found = block([contract], locale, {}, asOf);
      const [term, after] = (found?.table?.rows ?? []).map(({ cells }) =>
        cells.map(({ text, sub, status }) => [status?.word ?? text, sub].filter(Boolean).join(' / ')),
      );
      return { note: found?.note, term, after };
    };
    expect(shown('2027-12-11')).toEqual({
      note: 'Pour quitter «\u00a0Pacte de coentreprise\u00a0» le 11\u00a0mars 2028, le courrier part au plus tard le 10\u00a0décembre 2027.',
      term: [
        'Terme 1 / Pacte de coentreprise',
        '12\u00a0mars 2025 au 11\u00a0mars 2028',
        '11\u00a0déc. 2027 / jour conseillé\u00a0: 10\u00a0déc. 2027',
        'En cours',
      ],
      after: [
        'Terme 2 / Pacte de coentreprise',
        'dès le 12\u00a0mars 2028, sans terme',
        'tout jour / préavis de 3\u00a0mois',
        'Évitable',
      ],
    });
    expect(shown('2027-12-12')).toMatchObject({
      note: 'Pacte de coentreprise se poursuit sans terme après le 11\u00a0mars 2028. Un préavis donné le 12\u00a0décembre 2027 libère les parties à partir du 13\u00a0mars 2028.',
      after: { 3: 'Acquis' },
    });
    expect(shown('2027-12-12', 'en').after?.[1]).toBe('from 12\u00a0Mar 2028, without a term');
    expect(block([contract], 'fr', {}, '2028-03-12')).toBeUndefined();
  });

  it('M44 say which days the advised day counts as worked', () => {
    expect(block([mouldings])?.table?.caption).toContain('jours fériés de France exclus');
    expect(block([mouldings], 'fr', { calendar: undefined })?.table?.caption).toContain('jours fériés non retirés');
    expect(block([mouldings], 'en')?.table?.caption).toContain('French public holidays left out');
  });

  it('M44 stand only where a contract that still holds renews', () => {
    expect(block([aContract()])).toBeUndefined();
    expect(block([aContract({ renewal: express })], 'fr', {}, '2028-03-12')).toBeUndefined();
    const replaced = aContract({ id: 'ancien', renewal: tacit });
    expect(block([replaced, aContract({ supersedes: 'ancien' })])).toBeUndefined();
  });
});
