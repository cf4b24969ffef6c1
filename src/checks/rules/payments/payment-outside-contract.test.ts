import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import { aContract, aPartnership, day, duration } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPaymentOutsideContract } from './payment-outside-contract.ts';

const contract = aContract({ signed: day('2025-03-12'), starts: day('2025-04-01'), term: duration('3 years') });

const told = (written: Readonly<Record<string, unknown>>, more = contract) => {
  const payment = contractPaymentSchema.parse({ id: 'loyer', what: 'Loyer', 'owed-by': 'norecia', ...written });
  return tell(checkPaymentOutsideContract, {
    partnerships: [aPartnership({ contracts: [{ ...more, payments: [payment] }] })],
  });
};

describe('payment-outside-contract', () => {
  it('M13 warns of a day before the contract is signed or takes effect, whichever comes first', () => {
    expect(told({ on: '2025-03-11' })).toEqual([
      {
        code: 'payment-outside-contract',
        severity: 'warning',
        at: `${recordFile}: contracts.0.payments.0.on`,
        values: { payment: 'loyer', day: '2025-03-11', limit: '2025-03-12', side: 'before' },
      },
    ]);
    expect(told({ on: '2025-03-12' })).toEqual([]);
    expect(told({ milestone: 'Réception', reached: '2025-03-11' })).toHaveLength(1);
  });

  it('M13 warns of payments that come again after the contract’s last day', () => {
    expect(told({ every: '1 month', until: '2028-03-31' })).toEqual([]);
    expect(told({ every: '1 month', until: '2028-04-01' })).toMatchObject([
      { values: { side: 'after', limit: '2028-03-31' } },
    ]);
    expect(told({ every: '1 month', from: '2028-04-01' })).toHaveLength(1);
  });

  it('M13 lets a single payment, or a price in instalments, come after it', () => {
    expect(told({ on: '2030-01-01' })).toEqual([]);
    expect(told({ every: '1 month', from: '2028-04-01', times: '3' })).toEqual([]);
  });

  it('M44 knows no last day of a contract that renews without limit', () => {
    const renewal = { kind: 'tacit', for: duration('1 year'), notice: duration('3 months') } as const;
    expect(told({ every: '1 year', until: '2040-01-01' }, { ...contract, renewal })).toEqual([]);
  });
});
