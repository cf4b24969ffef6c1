import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../model/contract-payment.ts';
import { aContract, aPartnership, day } from '../../testing/builders.ts';
import { listPayments } from './contract-payments.ts';
import { paymentYears } from './payment-years.ts';

const years = (...payments: Readonly<Record<string, unknown>>[]) =>
  paymentYears(
    listPayments(
      aPartnership({
        contracts: [
          aContract({
            payments: payments.map((written, index) =>
              contractPaymentSchema.parse({
                id: `p-${index}`,
                what: 'Loyer',
                amount: '1000',
                'owed-by': 'norecia',
                ...written,
              }),
            ),
          }),
        ],
      }),
      {
        asOf: day('2026-06-01'),
        horizon: day('2027-12-31'),
        calendar: { weekends: 'skip', holidays: 'france' },
        currency: 'EUR',
      },
    ),
  ).map(({ year, by, currency, due, paid, late }) => `${year} ${by} ${currency} ${[due, paid, late].join(' ')}`);

describe('the payments of contracts year by year', () => {
  it('M28 say what falls due, what is paid of it and what is late, party by party and in each currency', () => {
    expect(
      years(
        { every: '6 months', from: '2025-06-30', until: '2026-12-31', paid: ['2025-07-02'] },
        { on: '2026-03-01', 'owed-by': 'valbrune', 'owed-to': 'norecia' },
        { on: '2026-03-01', currency: 'USD' },
      ),
    ).toEqual([
      '2025 norecia EUR 200000 100000 100000',
      '2026 norecia EUR 200000 0 0',
      '2026 norecia USD 100000 0 100000',
      '2026 valbrune EUR 100000 0 100000',
    ]);
  });

  it('M28 count what was paid of one, and what remains of it', () => {
    const part = { on: '2026-03-01', paid: [{ on: '2026-03-02', amount: '400' }] };
    expect(years(part)).toEqual(['2026 norecia EUR 100000 40000 60000']);
    expect(years({ ...part, on: '2026-06-01' })).toEqual(['2026 norecia EUR 100000 40000 0']);
  });

  it('M28 count a payment in the year of the day it is reckoned to, not of the working day before it', () => {
    expect(years({ every: '1 year', from: '2026-01-01', until: '2026-06-01' })).toEqual([
      '2026 norecia EUR 100000 0 100000',
    ]);
  });

  it('M28 leave out what waits for a milestone or has no amount', () => {
    expect(years({ milestone: 'Réception', reached: '2026-07-01' })).toEqual([]);
    expect(years({ milestone: 'Réception' }, { amount: undefined, share: '5 %', on: '2026-07-01' })).toEqual([]);
  });
});
