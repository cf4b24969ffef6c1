import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPaymentOverpaid } from './payment-overpaid.ts';

const told = (paid: readonly unknown[], written: Readonly<Record<string, unknown>> = {}) => {
  const payment = contractPaymentSchema.parse({
    id: 'prix',
    what: 'Prix',
    amount: '1000',
    on: '2026-03-31',
    'owed-by': 'norecia',
    paid,
    ...written,
  });
  const contracts = [aContract({ payments: [payment] })];
  return tell(checkPaymentOverpaid, { partnerships: [aPartnership({ contracts })] });
};
const part = (amount: string, on = '2026-03-31') => ({ on, amount });

describe('payment-overpaid', () => {
  it('M13 warns of a sum beyond what remains, by a cent, where it is written', () => {
    expect(told([part('400'), part('600', '2026-04-01')])).toEqual([]);
    expect(told([part('400'), part('600.01', '2026-04-01')])).toEqual([
      {
        code: 'payment-overpaid',
        severity: 'warning',
        at: `${recordFile}: contracts.0.payments.0.paid.1.amount`,
        values: { payment: 'prix', paid: '600.01', remaining: '600' },
      },
    ]);
  });

  it('M13 counts in the order of the days, and leaves nothing after a day that settled it', () => {
    expect(told([part('900', '2026-05-01'), part('400')])[0]).toMatchObject({
      at: `${recordFile}: contracts.0.payments.0.paid.0.amount`,
      values: { remaining: '600' },
    });
    expect(told(['2026-03-31', part('1', '2026-04-01')])).toMatchObject([{ values: { paid: '1', remaining: '0' } }]);
    expect(told([part('1'), '2026-04-01'])).toEqual([]);
  });

  it('M13 does not judge what comes again, nor an amount that changes or is not known', () => {
    expect(told([part('5000')], { on: undefined, every: '1 year' })).toEqual([]);
    expect(told([part('5000')], { rise: { rate: '2 %' } })).toEqual([]);
    expect(told([part('5000')], { steps: [{ from: '2026-01-01', amount: '6000' }] })).toEqual([]);
    expect(told([part('5000')], { amount: undefined, share: '5 %' })).toEqual([]);
  });
});
