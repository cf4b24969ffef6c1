import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import { aContract, aPartnership, day } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkInterestOverpaid } from './interest-overpaid.ts';

/** 36,500 due on 31 March 2026 at 10 %: ten a day from 1 April, until it is paid on 30 April. */
const told = (interest: readonly unknown[], written: Readonly<Record<string, unknown>> = {}) => {
  const payment = contractPaymentSchema.parse({
    id: 'prix',
    what: 'Prix',
    amount: '36500',
    on: '2026-03-31',
    paid: ['2026-04-30'],
    'owed-by': 'norecia',
    interest,
    ...written,
  });
  const signed = { signed: day('2026-01-01'), starts: day('2026-01-01'), 'late-interest': { rate: 0.1, fixed: 4000 } };
  return tell(checkInterestOverpaid, {
    partnerships: [aPartnership({ contracts: [aContract({ ...signed, payments: [payment] })] })],
  });
};
const warning = (paid: string, run: string, on: string, at = 0) => ({
  code: 'interest-overpaid',
  severity: 'warning',
  at: `${recordFile}: contracts.0.payments.0.interest.${at}.amount`,
  values: { payment: 'prix', on, paid, run },
});

describe('interest-overpaid', () => {
  it('M13 is silent on what had run by the day, and on a day without a sum', () => {
    expect(told([{ on: '2026-04-10', amount: '100' }])).toEqual([]);
    expect(told([{ on: '2026-05-15', amount: '300' }])).toEqual([]);
    expect(told(['2026-05-15'])).toEqual([]);
  });

  it('M13 tells a sum of a cent beyond, the cost of recovery being no part of it', () => {
    expect(told([{ on: '2026-04-10', amount: '100.01' }])).toEqual([warning('100.01', '100', '2026-04-10')]);
    expect(told([{ on: '2026-05-15', amount: '340', waived: 'true' }])).toEqual([warning('340', '300', '2026-05-15')]);
  });

  it('M13 counts what was settled before, in order of time', () => {
    const before = { on: '2026-04-10', amount: '60' };
    expect(told([{ on: '2026-04-20', amount: '140' }, before])).toEqual([]);
    expect(told([{ on: '2026-04-20', amount: '150' }, before])).toEqual([warning('150', '140', '2026-04-20')]);
  });

  it('M13 lets a sum go on to the next payment that was late by then', () => {
    const monthly = {
      on: undefined,
      from: '2026-03-31',
      every: '1 month',
      times: '2',
      paid: ['2026-05-30', '2026-05-30'],
    };
    // Of 31 March 60 days, of 30 April 30.
    expect(told([{ on: '2026-05-30', amount: '900' }], monthly)).toEqual([]);
    expect(told([{ on: '2026-05-30', amount: '900.50' }], monthly)).toEqual([warning('900.5', '900', '2026-05-30')]);
  });
});
