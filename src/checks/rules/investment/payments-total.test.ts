import { describe, expect, it } from 'vitest';
import { day } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPaymentsTotal } from './payments-total.ts';
import { invested } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('payments-total', () => {
  const paying = (...amounts: number[]) =>
    invested({ payments: amounts.map((amount) => ({ party: 'norecia', amount, on: day('2026-01-01') })) });

  it('M28 wants the payments of a party to make its contribution, to the cent', () => {
    expect(tell(checkPaymentsTotal, paying(30_000, 9_999))).toMatchObject([
      {
        at: `${file}: investment.payments (key)`,
        values: { party: 'norecia', total: '399.99', promised: '400' },
      },
    ]);
    expect(tell(checkPaymentsTotal, paying(30_000, 10_000))).toEqual([]);
    expect(tell(checkPaymentsTotal, paying(30_000, 10_001))).toMatchObject([{ values: { total: '400.01' } }]);
  });

  it('M28 wants nothing of a party whose contribution stands under a misspelt name', () => {
    const payments = [{ party: 'norecia', amount: 100, on: day('2026-01-01') }];
    expect(tell(checkPaymentsTotal, invested({ contributions: { valbrune: 0, noreci: 100 }, payments }))).toEqual([]);
    expect(tell(checkPaymentsTotal, invested({ contributions: { valbrune: 0 }, payments }))).toHaveLength(1);
  });

  it('M28 leaves a party without dated payments alone', () => {
    expect(tell(checkPaymentsTotal, paying())).toEqual([]);
  });
});
