import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPaymentSharesTotal } from './payment-shares-total.ts';

const told = (...payments: Readonly<Record<string, unknown>>[]) =>
  tell(checkPaymentSharesTotal, {
    partnerships: [
      aPartnership({
        contracts: [
          aContract({
            amount: 10_000_000,
            payments: payments.map((written, index) =>
              contractPaymentSchema.parse({ id: `part-${index}`, what: 'Part', 'owed-by': 'norecia', ...written }),
            ),
          }),
        ],
      }),
    ],
  });

describe('payment-shares-total', () => {
  it('M13 warns of shares that make more than the whole together, by a hair', () => {
    expect(told({ share: '60 %' }, { share: '40 %' })).toEqual([]);
    expect(told({ share: '60 %' }, { share: '40.01 %' })).toEqual([
      {
        code: 'payment-shares-total',
        severity: 'warning',
        at: `${recordFile}: contracts.0.payments (key)`,
        values: { total: '100.01 %' },
      },
    ]);
  });

  it('M13 counts neither what comes again nor what is an amount', () => {
    expect(told({ share: '100 %' }, { share: '15 %', every: '1 year' }, { amount: '5000' })).toEqual([]);
  });
});
