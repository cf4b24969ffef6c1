import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { contractPaymentSchema } from '../../model/contract-payment.ts';
import { aContract, aPartnership, day, duration } from '../../testing/builders.ts';
import { listPayments } from './contract-payments.ts';
import { lateInterests } from './late-interest.ts';

type Written = Readonly<Record<string, unknown>>;

const terms = { rate: 0.12, fixed: 4000 };

const contractWith = (payment: Written, more: Partial<Contract> = {}): Contract =>
  aContract({
    id: 'licence',
    signed: day('2022-01-01'),
    starts: day('2022-01-01'),
    term: duration('10 years'),
    'late-interest': terms,
    payments: [
      contractPaymentSchema.parse({ id: 'prix', what: 'Prix', amount: '36500', 'owed-by': 'norecia', ...payment }),
    ],
    ...more,
  });

/** `10 days 120 + 40, 120 paid 2026-05-10`: how late, interest and fixed sum, in units, then what was settled of it. */
const run = (contracts: readonly Contract[], asOf: string) => {
  const calendar = { weekends: 'skip', holidays: 'france' } as const;
  const context = { asOf: day(asOf), horizon: day('2029-01-01'), calendar, currency: 'EUR' };
  const payments = listPayments(aPartnership({ contracts: [...contracts] }), context);
  return lateInterests(payments, contracts, day(asOf)).map(({ days, interest, fixed, settlements }) =>
    [
      `${days} days ${interest / 100} + ${fixed / 100}`,
      ...settlements.map(({ on, amount, isWaived }) => `${amount / 100} ${isWaived ? 'waived' : 'paid'} ${on}`),
    ].join(', '),
  );
};
const ran = (payment: Written, asOf: string, more?: Partial<Contract>) => run([contractWith(payment, more)], asOf);

describe('M13 M17 the interest on late payments', () => {
  it('runs from the day after the one agreed, at 12 € a day on 36,500 € at 12 %', () => {
    expect(ran({ on: '2026-03-31' }, '2026-03-31')).toEqual([]);
    expect(ran({ on: '2026-03-31' }, '2026-04-01')).toEqual(['1 days 12 + 40']);
    expect(ran({ on: '2026-03-31' }, '2026-04-30')).toEqual(['30 days 360 + 40']);
    expect(ran({ on: '2026-03-31' }, '2027-03-31')).toEqual(['365 days 4380 + 40']);
  });

  it('counts the actual days over 365, in a leap year too', () => {
    expect(ran({ on: '2023-12-31' }, '2024-12-31')).toEqual(['366 days 4392 + 40']);
  });

  it('runs on what remained, each part until it was paid', () => {
    const paid = [{ on: '2026-04-10', amount: '18250' }];
    expect(ran({ on: '2026-03-31', paid }, '2026-04-10')).toEqual(['10 days 120 + 40']);
    expect(ran({ on: '2026-03-31', paid }, '2026-04-20')).toEqual(['20 days 180 + 40']);
    expect(ran({ on: '2026-03-31', paid: [...paid, '2026-04-20'] }, '2026-06-01')).toEqual(['20 days 180 + 40']);
  });

  it('is none on what was paid by its day, and stops on the day of payment', () => {
    expect(ran({ on: '2026-03-31', paid: ['2026-03-31'] }, '2026-06-01')).toEqual([]);
    expect(ran({ on: '2026-03-31', paid: ['2026-04-01'] }, '2026-06-01')).toEqual(['1 days 12 + 40']);
  });

  it('counts from the day agreed, not from the working day before it', () => {
    const sunday = { milestone: 'Réception', reached: '2026-05-01', within: '30 days' };
    expect(ran(sunday, '2026-05-31')).toEqual([]);
    expect(ran(sunday, '2026-06-01')).toEqual(['1 days 12 + 40']);
  });

  it('is none where the contract agrees on none, the amount is unknown or nothing can be claimed yet', () => {
    expect(ran({ on: '2026-03-31' }, '2026-06-01', { 'late-interest': undefined })).toEqual([]);
    expect(ran({ on: '2026-03-31', amount: undefined, share: '5 %' }, '2026-06-01')).toEqual([]);
    expect(ran({ on: '2026-03-31' }, '2026-06-01', { signed: undefined })).toEqual([]);
    expect(ran({ on: '2026-03-31' }, '2026-04-30', { 'late-interest': { rate: 0.1 } })).toEqual(['30 days 300 + 0']);
  });

  it('is that of the contract for what its amendment makes payable', () => {
    const amendment = contractWith(
      { on: '2026-03-31' },
      { id: 'avenant', instrument: 'amendment', amends: 'licence', 'late-interest': undefined },
    );
    expect(run([contractWith({ on: '2027-01-01' }), amendment], '2026-04-01')).toEqual(['1 days 12 + 40']);
  });

  it('is that of an amendment for what falls due once it took effect', () => {
    const amendment = aContract({
      id: 'avenant',
      instrument: 'amendment',
      amends: 'licence',
      signed: day('2026-03-01'),
      starts: day('2026-03-31'),
      'late-interest': { rate: 0.1 },
    });
    expect(run([contractWith({ on: '2026-03-30' }), amendment], '2026-04-09')).toEqual(['10 days 120 + 40']);
    expect(run([contractWith({ on: '2026-03-31' }), amendment], '2026-04-10')).toEqual(['10 days 100 + 0']);
    const unsigned = { ...amendment, signed: day('2026-04-11') };
    expect(run([contractWith({ on: '2026-03-31' }), unsigned], '2026-04-10')).toEqual(['10 days 120 + 40']);
  });

  it('was paid or waived as far as it had run by the day the record says', () => {
    const late = (interest: readonly unknown[], asOf = '2026-06-01', paid: readonly unknown[] = ['2026-04-30']) =>
      ran({ on: '2026-03-31', paid, interest }, asOf);
    expect(late(['2026-05-10'])).toEqual(['30 days 360 + 40, 360 paid 2026-05-10']);
    expect(late([{ on: '2026-05-10', waived: 'true' }])).toEqual(['30 days 360 + 40, 360 waived 2026-05-10']);
    expect(late(['2026-05-10'], '2026-05-09')).toEqual(['30 days 360 + 40']);
    expect(late(['2026-04-10'], '2026-04-20', [])).toEqual(['20 days 240 + 40, 120 paid 2026-04-10']);
    expect(late([{ on: '2026-04-15', waived: 'true' }, '2026-04-10'], '2026-04-20', [])).toEqual([
      '20 days 240 + 40, 120 paid 2026-04-10, 60 waived 2026-04-15',
    ]);
    expect(late(['2026-03-31'])).toEqual(['30 days 360 + 40']);
  });

  it('was settled in part by the sum the record says, never beyond what had run', () => {
    const late = (interest: readonly unknown[], asOf = '2026-04-20') => ran({ on: '2026-03-31', interest }, asOf);
    expect(late([{ on: '2026-04-10', amount: '119.99' }])).toEqual(['20 days 240 + 40, 119.99 paid 2026-04-10']);
    expect(late([{ on: '2026-04-10', amount: '120.01' }])).toEqual(['20 days 240 + 40, 120 paid 2026-04-10']);
    expect(
      late([
        { on: '2026-04-10', amount: '50' },
        { on: '2026-04-15', amount: '30', waived: 'true' },
      ]),
    ).toEqual(['20 days 240 + 40, 50 paid 2026-04-10, 30 waived 2026-04-15']);
    expect(late([{ on: '2026-04-10', amount: '50' }, '2026-04-15'])).toEqual([
      '20 days 240 + 40, 50 paid 2026-04-10, 130 paid 2026-04-15',
    ]);
  });

  it('was settled in part of the oldest payments first, or of the day that is named', () => {
    const yearly = (...interest: readonly unknown[]) =>
      ran(
        { every: '1 year', from: '2024-03-31', times: '3', paid: ['2024-04-10', '2025-04-20'], interest },
        '2026-04-05',
      );
    expect(yearly({ on: '2026-04-02', amount: '150' })).toEqual([
      '10 days 120 + 40, 120 paid 2026-04-02',
      '20 days 240 + 40, 30 paid 2026-04-02',
      '5 days 60 + 40',
    ]);
    expect(yearly({ on: '2026-04-02', amount: '150', of: '2025-03-31' })[1]).toBe(
      '20 days 240 + 40, 150 paid 2026-04-02',
    );
    expect(yearly({ on: '2026-04-02', amount: '120' })[1]).toBe('20 days 240 + 40');
  });

  it('was settled of the day that is named, or of every payment late by then', () => {
    const yearly = (interest: readonly unknown[]) =>
      ran(
        { every: '1 year', from: '2024-03-31', times: '3', paid: ['2024-04-10', '2025-04-20'], interest },
        '2026-04-05',
      );
    expect(yearly([{ on: '2026-04-02', of: '2025-03-31' }])).toEqual([
      '10 days 120 + 40',
      '20 days 240 + 40, 240 paid 2026-04-02',
      '5 days 60 + 40',
    ]);
    expect(yearly(['2026-04-02'])).toEqual([
      '10 days 120 + 40, 120 paid 2026-04-02',
      '20 days 240 + 40, 240 paid 2026-04-02',
      '5 days 60 + 40, 24 paid 2026-04-02',
    ]);
  });

  it('is rounded half away from zero to the cent, once per payment', () => {
    const cents = (amount: string) =>
      ran({ on: '2026-03-31', amount }, '2026-04-01', { 'late-interest': { rate: 0.1 } });
    expect(cents('18.24')).toEqual(['1 days 0 + 0']);
    expect(cents('18.25')).toEqual(['1 days 0.01 + 0']);
  });

  it('never falls as days pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 10 ** 9 }), (wait, amount) => {
        const after = (days: number) => {
          const asOf = new Date(Date.UTC(2026, 2, 31 + days)).toISOString().slice(0, 10);
          return Number(
            /days ([\d.]+)/.exec(ran({ on: '2026-03-31', amount: String(amount) }, asOf)[0] ?? '')?.[1] ?? 0,
          );
        };
        expect(after(wait + 1)).toBeGreaterThanOrEqual(after(wait));
      }),
      { numRuns: 30 },
    );
  });
});
