import { describe, expect, it } from 'vitest';
import { formatPeriods } from './periods.ts';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

describe('formatPeriods', () => {
  it('names up to four periods', () => {
    expect(formatPeriods(months.slice(0, 1), 'fr')).toBe('janvier\u00a02026');
    expect(formatPeriods(['2026-Q1', '2026-Q3'], 'en')).toBe('Q1\u00a02026 and Q3\u00a02026');
    expect(formatPeriods(months.slice(0, 4), 'en')).toMatch(/and April\u00a02026$/);
  });

  it('names three of more, and counts the others', () => {
    expect(formatPeriods(months.slice(0, 5), 'fr')).toBe(
      'janvier\u00a02026, février\u00a02026, mars\u00a02026 et 2\u00a0autres',
    );
    expect(formatPeriods(months, 'en')).toMatch(/and 3\u00a0others$/);
  });
});
