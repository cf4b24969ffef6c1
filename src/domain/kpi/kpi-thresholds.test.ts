import { describe, expect, it } from 'vitest';
import { aKpiUse, day } from '../../testing/builders.ts';
import { thresholdsAt } from './kpi-thresholds.ts';

const first = aKpiUse({ from: day('2025-03-12'), target: 0.98 });
const second = aKpiUse({ from: day('2026-03-12'), target: 0.985 });

describe('M32 the figures in force', () => {
  it('are those with the latest date on or before the day', () => {
    expect(thresholdsAt([second, first], day('2025-03-11'))).toBeUndefined();
    expect(thresholdsAt([second, first], day('2025-03-12'))).toBe(first);
    expect(thresholdsAt([second, first], day('2026-03-11'))).toBe(first);
    expect(thresholdsAt([second, first], day('2026-03-12'))).toBe(second);
  });

  it('hold from the beginning when they carry no date', () => {
    const undated = aKpiUse({ target: 0.9 });
    expect(thresholdsAt([undated, first], day('2020-01-01'))).toBe(undated);
    expect(thresholdsAt([first, undated], day('2025-06-01'))).toBe(first);
  });

  it('are the last written of two with one date', () => {
    const again = aKpiUse({ from: day('2026-03-12'), target: 0.99 });
    expect(thresholdsAt([second, again], day('2026-04-01'))).toBe(again);
  });
});
