import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPaymentIncomplete } from './payment-incomplete.ts';

const told = (written: Readonly<Record<string, unknown>>, more: Partial<Contract> = { amount: 10_000_000 }) => {
  const payment = contractPaymentSchema.parse({ id: 'solde', what: 'Solde', 'owed-by': 'norecia', ...written });
  const partnerships = [aPartnership({ contracts: [aContract({ payments: [payment], ...more })] })];
  return tell(checkPaymentIncomplete, { partnerships }).map(({ at, severity, values }) => {
    const field = at.replace(`${recordFile}: contracts.0.payments.0.`, '');
    const reason = [values['reason'], values['field']].filter((text) => text !== '').join(' ');
    return `${severity} ${field}: ${reason}`;
  });
};

const on = { on: '2026-07-01' };
const due = { amount: '500' };

describe('payment-incomplete', () => {
  it('M13 is content with one amount and one way to know the day', () => {
    expect(told({ ...on, ...due })).toEqual([]);
    expect(told({ ...on, share: '5 %' })).toEqual([]);
    expect(told({ ...due, every: '1 year', from: '2026-01-01', times: '3' })).toEqual([]);
    expect(told({ ...due, milestone: 'Réception', reached: '2026-05-01', within: '30 days' })).toEqual([]);
    expect(told({ ...due, due: '30 days after contract.ends' })).toEqual([]);
  });

  it('M13 asks for an amount, and for one alone', () => {
    expect(told(on)).toEqual(['error id: no-amount']);
    expect(told({ ...on, ...due, share: '5 %' })).toEqual(['error share: two-amounts']);
    expect(told({ ...on, ...due, steps: [{ from: '2026-06-01' }] })).toEqual(['error steps.0.from: no-amount']);
  });

  it('M13 asks for the amount that a share is of', () => {
    expect(told({ ...on, share: '5 %' }, {})).toEqual(['error share: share-of-nothing']);
    const steps = [{ from: '2026-06-01', share: '4 %' }];
    expect(told({ ...on, ...due, steps }, {})).toEqual(['error steps.0.share: share-of-nothing']);
  });

  it('M13 asks for a day, and for one way to know it', () => {
    expect(told(due)).toEqual(['error id: no-day']);
    expect(told({ ...due, ...on, every: '1 year' })).toEqual(['error every: two-days on']);
    expect(told({ ...due, until: '2027-01-01' })).toEqual(['error id: no-day']);
  });

  it('M13 tells a field that goes with another which is not there', () => {
    expect(told({ ...due, ...on, until: '2027-01-01' })).toEqual(['error until: idle every']);
    expect(told({ ...due, ...on, reached: '2026-05-01' })).toEqual(['error reached: idle milestone']);
    expect(told({ ...due, every: '1 year', until: '2027-01-01', times: '3' })).toEqual([
      'error times: until-and-times',
    ]);
    expect(told({ ...due, due: '30 days after review.next' })).toEqual(['error due: anchor']);
  });
});
