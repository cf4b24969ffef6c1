import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import type { Contract } from '../../../model/contract.ts';
import { aContract, aPartnership, day } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkInterestWithoutEffect } from './interest-without-effect.ts';

const told = (
  interest: readonly unknown[],
  written: Readonly<Record<string, unknown>> = {},
  more: Partial<Contract> = {},
) => {
  const payment = contractPaymentSchema.parse({
    id: 'prix',
    what: 'Prix',
    amount: '1000',
    on: '2026-03-31',
    paid: ['2026-04-30'],
    'owed-by': 'norecia',
    interest,
    ...written,
  });
  const signed = { signed: day('2026-01-01'), starts: day('2026-01-01'), 'late-interest': { rate: 0.12 } };
  const contracts = [aContract({ ...signed, payments: [payment], ...more })];
  return tell(checkInterestWithoutEffect, { partnerships: [aPartnership({ contracts })] });
};
const warning = (on: string, of = '', at = 0) => ({
  code: 'interest-without-effect',
  severity: 'warning',
  at: `${recordFile}: contracts.0.payments.0.interest.${at}`,
  values: { payment: 'prix', on, of },
});

describe('interest-without-effect', () => {
  it('M13 is silent on interest that had run, the day after the payment was due included', () => {
    expect(told(['2026-04-01', '2026-05-15'])).toEqual([]);
    expect(told([{ on: '2026-05-15', of: '2026-03-31', waived: 'true' }])).toEqual([]);
  });

  it('M13 warns where the payment was not late yet, or never was', () => {
    expect(told(['2026-05-15', '2026-03-31'])).toEqual([warning('2026-03-31', '', 1)]);
    expect(told(['2026-05-15'], { paid: ['2026-03-31'] })).toEqual([warning('2026-05-15')]);
  });

  it('M13 warns where the contract agrees on no interest, or nothing was due on the day that is named', () => {
    expect(told(['2026-05-15'], {}, { 'late-interest': undefined })).toEqual([warning('2026-05-15')]);
    expect(told([{ on: '2026-05-15', of: '2026-03-30' }])).toEqual([warning('2026-05-15', '2026-03-30')]);
  });
});
