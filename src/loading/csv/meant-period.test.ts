import { describe, expect, it } from 'vitest';
import { meantPeriod } from './meant-period.ts';

describe('meantPeriod', () => {
  it.each([
    ['T3 2026', '2026-Q3'],
    ['3e trimestre 2026', '2026-Q3'],
    ['mars 2026', '2026-03'],
    ['Sept. 2026', '2026-09'],
    ['octobre\u00a02026', '2026-10'],
    ['03/2026', '2026-03'],
    ['2026-3', '2026-03'],
    ['2026-q3', '2026-Q3'],
    ['S1 2026', '2026-H1'],
    ['2026-10-31', '2026-10'],
    ['31/10/2026', '2026-10'],
    ['12/12/2026', '2026-12'],
    ['2026–10', '2026-10'],
    ['T3 26', '2026-Q3'],
    ['octobe 2026', '2026-10'],
  ])('takes %j for %s', (written, period) => {
    expect(meantPeriod(written)).toBe(period);
  });

  it.each(['', 'un jour', 'T5 2026', '03/04/2026', '2026-13', 'octobre', '46000 km'])(
    'proposes nothing for %j',
    (written) => {
      expect(meantPeriod(written)).toBe('');
    },
  );
});
