import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../model/period.ts';
import { parsePeriod } from './parse-period.ts';
import { fitPeriod } from './period-fit.ts';

function fit(text: string, frequency: Frequency): string {
  const read = parsePeriod(text);
  if (read.kind === 'unreadable' || read.kind === 'short-year') return read.kind;
  const found = fitPeriod(read, frequency);
  if (found.kind === 'fits') return found.period;
  return found.kind === 'ambiguous' ? found.periods.join(' or ') : ['other', ...found.meant].join(' ');
}

describe('fitPeriod', () => {
  it.each<[string, Frequency, string]>([
    ['2025-03', 'monthly', '2025-03'],
    ['2025-03', 'quarterly', 'other'],
    ['T1 2025', 'monthly', 'other'],
    ['2025', 'half-yearly', 'other'],
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
    ['2026-04..2027-03', 'yearly from april', '2026-04..2027-03'],
    ['2026-04..2027-03', 'yearly from july', 'other'],
    ['2026-04..2027-03', 'yearly', 'other'],
    ['2026-04..2027-03', 'monthly', 'other'],
    ['2026-2027', 'yearly from april', '2026-04..2027-03'],
    ['FY2026-27', 'yearly from july', '2026-07..2027-06'],
    ['2026-2027', 'yearly', 'other'],
    ['2025-2027', 'yearly from april', 'other'],
    ['31/03/2027', 'yearly from april', '2026-04..2027-03'],
    ['01/04/2027', 'yearly from april', '2027-04..2028-03 or 2026-04..2027-03'],
    ['2026-04..2027-02', 'yearly from april', 'other'],
    ['2026', 'yearly from april', 'other 2026-04..2027-03 2025-04..2026-03'],
    ['exercice 2026', 'yearly from july', 'other 2026-07..2027-06 2025-07..2026-06'],
    ['exercice 2026', 'yearly', 'other'],
  ])('reads %j for a %s KPI: %s', (text, frequency, expected) => {
    expect(fit(text, frequency)).toBe(expected);
  });
});
