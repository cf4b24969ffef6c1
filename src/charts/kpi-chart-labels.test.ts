import { describe, expect, it } from 'vitest';
import { period } from '../testing/builders.ts';
import { labelOf } from './kpi-chart-labels.ts';

const labels = (periods: readonly string[], locale: 'fr' | 'en' = 'fr') =>
  periods.map((each, index) => {
    const before = periods[index - 1];
    return labelOf(period(each), before === undefined ? undefined : period(before), locale).replaceAll('\u00a0', ' ');
  });

describe('the labels of the period axis', () => {
  it('say the year on the first one and whenever it changes', () => {
    expect(labels(['2025-11', '2025-12', '2026-01', '2026-02'])).toEqual(['nov. 2025', 'déc.', 'janv. 2026', 'févr.']);
    expect(labels(['2025-Q3', '2025-Q4', '2026-Q1'])).toEqual(['T3 2025', 'T4', 'T1 2026']);
  });

  it('say every year whole, of the calendar or from another month', () => {
    expect(labels(['2025', '2026'])).toEqual(['2025', '2026']);
    const years = ['2024-04..2025-03', '2025-04..2026-03'];
    expect(labels(years)).toEqual(['2024-2025', '2025-2026']);
    expect(labels(years, 'en')).toEqual(['2024–25', '2025–26']);
  });
});
