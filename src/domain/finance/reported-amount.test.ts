import { describe, expect, it } from 'vitest';
import { aSettings, day, period } from '../../testing/builders.ts';
import { isReported, reportedAmount, reportingIn } from './reported-amount.ts';

const rates = [
  { currency: 'USD', on: day('2026-03-31'), rate: 0.9 },
  { currency: 'USD', on: day('2026-01-31'), rate: 0.8 },
  { currency: 'CHF', on: day('2026-01-31'), rate: 1.05 },
];
const inEuros = reportingIn('EUR', aSettings({ rates }));
const told = (value: number, at: string, unit = 'USD') => reportedAmount(value, unit, period(at), inEuros);

describe('M34 an amount in another currency', () => {
  it('is told at the latest rate dated on the period’s last day or before it', () => {
    expect([told(100, '2026-01'), told(100, '2026-02'), told(100, '2026-03')]).toEqual([8000, 8000, 9000]);
    expect([told(100, '2026-Q1'), told(100, '2026')]).toEqual([9000, 9000]);
    expect(told(100, '2026-02', 'CHF')).toBe(10500);
  });

  it('is not told at all before the first rate, nor without one', () => {
    expect([told(100, '2025-12'), told(100, '2026-01', 'GBP')]).toEqual([undefined, undefined]);
  });

  it('is rounded half away from zero to the cent, the figure being read as it is written', () => {
    expect([told(0.05, '2026-03'), told(-0.05, '2026-03'), told(0.049, '2026-03')]).toEqual([5, -5, 4]);
    expect([told(1.005, '2026-01', 'EUR'), told(-1.005, '2026-01', 'EUR')]).toEqual([101, -101]);
  });

  it('can be told where the playbook has a rate into the currency asked for', () => {
    const inFrancs = reportingIn('CHF', aSettings({ rates }));
    expect(['EUR', 'USD', 'GBP'].map((unit) => isReported(unit, inEuros))).toEqual([true, true, false]);
    expect(['CHF', 'USD'].map((unit) => isReported(unit, inFrancs))).toEqual([true, false]);
  });
});
