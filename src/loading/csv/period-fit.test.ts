import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../model/period.ts';
import { parsePeriod } from './parse-period.ts';
import { fitPeriod } from './period-fit.ts';

function fit(text: string, frequency: Frequency): string {
  const read = parsePeriod(text);
  if (read.kind !== 'period' && read.kind !== 'days') return read.kind;
  const found = fitPeriod(read, frequency);
  if (found.kind === 'fits') return found.period;
  return found.kind === 'ambiguous' ? found.periods.join(' or ') : `is ${found.found}`;
}

describe('fitPeriod', () => {
  it.each<[string, Frequency, string]>([
    ['2025-03', 'monthly', '2025-03'],
    ['2025-03', 'quarterly', 'is monthly'],
    ['T1 2025', 'monthly', 'is quarterly'],
    ['2025', 'half-yearly', 'is yearly'],
    ['2025-03-31', 'monthly', '2025-03'],
    ['2025-03-31', 'quarterly', '2025-Q1'],
    ['31/12/2025', 'half-yearly', '2025-H2'],
    ['31/12/2025', 'yearly', '2025'],
    ['01/02/2025', 'monthly', '2025-02 or 2025-01'],
    ['01/02/2025', 'quarterly', '2025-Q1'],
    ['01/04/2025', 'quarterly', '2025-Q2 or 2025-Q1'],
    ['01/04/2025', 'half-yearly', '2025-H1'],
    ['01/12/2025', 'half-yearly', '2025-H2 or 2025-H1'],
    ['01/12/2025', 'yearly', '2025'],
  ])('reads %j for a %s KPI: %s', (text, frequency, expected) => {
    expect(fit(text, frequency)).toBe(expected);
  });
});
