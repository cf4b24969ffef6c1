import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../../model/period.ts';
import { aKpi, aPartnership, duration } from '../../../testing/builders.ts';
import { aMalus, aTrigger } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkEarnBackUneven } from './earn-back-uneven.ts';

const told = (length: string, ...frequencies: Frequency[]) =>
  tell(checkEarnBackUneven, {
    clauses: [aMalus({ 'earn-back': duration(length) })],
    kpis: frequencies.map((frequency) => aKpi({ frequency })),
    partnerships: frequencies.map(() => aPartnership({ kpis: [aTrigger()] })),
  });

describe('earn-back-uneven', () => {
  it.each([
    ['90 days', '3 months'],
    ['6 weeks', '1 month'],
    ['20 working days', '1 month'],
  ])('M17 refuses %s in the clause, which is no number of periods', (length, suggestion) => {
    expect(told(length, 'monthly')).toEqual([
      {
        code: 'earn-back-uneven',
        severity: 'error',
        at: 'clauses/bonus-malus.mdx: trigger.earn-back',
        values: { length, kpi: '', own: '', suggestion },
      },
    ]);
  });

  it('M17 tells a record whose KPI has longer periods, where it names the clause', () => {
    expect(told('4 months', 'quarterly')).toMatchObject([
      {
        at: expect.stringContaining('kpis.0.trigger.clause'),
        values: { length: '4 months', kpi: 'availability', own: 'quarterly', suggestion: '3 months' },
      },
    ]);
    expect(told('1 month', 'quarterly')).toMatchObject([{ values: { length: '1 month', suggestion: '3 months' } }]);
    expect(told('6 months', 'yearly')).toHaveLength(1);
  });

  it.each<[string, Frequency]>([
    ['1 month', 'monthly'],
    ['3 months', 'quarterly'],
    ['6 months', 'half-yearly'],
    ['1 year', 'yearly'],
    ['1 year', 'monthly'],
  ])('M17 accepts %s of a %s KPI', (length, frequency) => {
    expect(told(length, frequency)).toEqual([]);
  });
});
