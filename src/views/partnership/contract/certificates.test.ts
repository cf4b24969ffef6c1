import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import type { Locale } from '../../../model/locale.ts';
import { aContract, aPartnership, day } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { factsOf } from '../../facts.ts';
import { certificatesBlock } from './certificates.ts';

function certificatesOf(fields: Partial<Contract>, locale: Locale = 'fr', asOf = '2026-11-23') {
  const contract = aContract({ instrument: 'supplier', title: 'Moules', ...fields });
  const partnership = aPartnership({ type: 'supplier', contracts: [contract] });
  const context = aContext({ partnerships: [partnership] }, locale, asOf);
  return certificatesBlock(context, partnership, factsOf(context, partnership).contracts);
}

describe('the checks of the compliance certificate', () => {
  const checked = { amount: 500_000, certificates: [day('2026-06-12')] };
  const texts = (fields: Partial<Contract>, locale?: Locale, asOf?: string) => {
    const certificates = certificatesOf(fields, locale, asOf);
    return (
      certificates && [certificates.note, certificates.table?.rows.map(({ cells }) => cells.map(({ text }) => text))]
    );
  };

  it('M19 give the next three days by which to check it', () => {
    expect(texts(checked)).toEqual([
      'Prochain contrôle le 11\u00a0décembre 2026 au plus tard\u00a0: à la signature, puis tous les six mois, dès 5\u202f000\u00a0€ hors taxes.',
      [['Moules', '12\u00a0juin 2026', '11\u00a0déc. 2026, 11\u00a0juin 2027, 10\u00a0déc. 2027']],
    ]);
    expect(texts(checked, 'en')?.[0]).toBe(
      'Next check by 11\u00a0December 2026: at signing, then every six months, from €5,000 before tax.',
    );
  });

  it('M19 say that one is late, that none is recorded, or that none will follow', () => {
    expect(texts(checked, 'fr', '2026-12-12')?.[0]).toContain(
      'Le contrôle attendu le 11\u00a0décembre 2026 n’est pas inscrit',
    );
    expect(texts(checked, 'en', '2026-12-12')?.[0]).toContain(
      'The check expected by 11\u00a0December 2026 is not recorded',
    );
    expect(texts({ amount: 500_000 })?.[1]).toEqual([
      ['Moules', 'Aucun inscrit', '12\u00a0mars 2027, 10\u00a0sept. 2027'],
    ]);
    expect(texts({ amount: 500_000 }, 'fr', '2027-09-13')?.[0]).toBe(
      'Aucun autre contrôle n’est attendu avant la fin du contrat.',
    );
    expect(texts({ amount: 500_000 }, 'en', '2027-09-13')?.[0]).toBe(
      'No other check is expected before the contract ends.',
    );
  });

  it('M19 stand from 5,000 euros on, not under', () => {
    expect(texts({ amount: 499_999 })).toBeUndefined();
    expect(texts({ amount: 500_000 })).toBeDefined();
    expect(texts({})).toBeUndefined();
  });
});
