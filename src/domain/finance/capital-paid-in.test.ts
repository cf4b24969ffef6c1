import { describe, expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import { capitalPaidIn, contributionStandings, paymentState } from './capital-paid-in.ts';

const contributions = { valbrune: 60_000, norecia: 40_000 };
const payments = [{ party: 'norecia', amount: 30_000, on: day('2026-12-15') }];

describe('M28 when capital comes in', () => {
  it('is on 1 January of the first year of flows, unless dated', () => {
    const undated = capitalPaidIn({ contributions }, ['valbrune', 'norecia'], '2026');
    expect(undated.byFirstDay('2026')).toEqual([60_000, 40_000]);
    expect(undated.byFirstDay('2027')).toEqual([0, 0]);
    expect(undated.laterIn('2026')).toEqual([0, 0]);
  });

  it('dates a part of a contribution, and leaves the rest on the first day', () => {
    const dated = capitalPaidIn({ contributions, payments }, ['valbrune', 'norecia'], '2026');
    expect(dated.byFirstDay('2026')).toEqual([60_000, 10_000]);
    expect(dated.laterIn('2026')).toEqual([0, 30_000]);
  });
});

describe('M28 how a payment stands', () => {
  const on = day('2026-11-22');

  it('is late from the day after the agreed one', () => {
    expect(paymentState({ on }, day('2026-11-21'))).toBe('due');
    expect(paymentState({ on }, day('2026-11-22'))).toBe('due');
    expect(paymentState({ on }, day('2026-11-23'))).toBe('late');
  });

  it('is paid from its day of payment on, not before', () => {
    expect(paymentState({ on, paid: day('2026-11-24') }, day('2026-11-23'))).toBe('late');
    expect(paymentState({ on, paid: day('2026-11-24') }, day('2026-11-24'))).toBe('paid');
    expect(paymentState({ on, paid: day('2026-11-02') }, day('2026-11-03'))).toBe('paid');
  });
});

describe('M28 how contributions stand', () => {
  it('adds up what is paid, late, to come and undated', () => {
    const list = [
      { party: 'norecia', amount: 10_000, on: day('2026-01-01'), paid: day('2026-01-05') },
      { party: 'norecia', amount: 5_000, on: day('2026-06-30') },
      ...payments.map((each) => ({ ...each, amount: 20_000 })),
      { party: 'norecia', amount: 1_000, on: day('2027-01-31') },
    ];
    expect(contributionStandings({ contributions, payments: list }, day('2026-11-23'))).toEqual([
      { party: 'valbrune', promised: 60_000, paid: 0, late: 0, due: 0, undated: 60_000 },
      {
        party: 'norecia',
        promised: 40_000,
        paid: 10_000,
        late: 5_000,
        due: 21_000,
        undated: 4_000,
        next: day('2026-12-15'),
      },
    ]);
  });
});
