import { describe, expect, it } from 'vitest';
import { aKpiUse } from '../testing/builders.ts';
import { levelsOf } from './kpi-levels.ts';

describe('levelsOf', () => {
  it('draws nothing when nothing was agreed', () => {
    expect(levelsOf(undefined, 'up')).toEqual({ targets: [], limits: [], bands: [] });
    expect(levelsOf(aKpiUse(), 'up')).toEqual({ targets: [], limits: [], bands: [] });
  });

  it('runs the band from the amber limit to the target where higher is better', () => {
    expect(levelsOf(aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975 }), 'up')).toEqual({
      targets: [0.985],
      limits: [0.975],
      bands: [{ low: 0.98, high: 0.985 }],
    });
  });

  it('runs the band down to the contractual threshold without an amber limit', () => {
    expect(levelsOf(aKpiUse({ target: 0.985, floor: 0.975 }), 'up').bands).toEqual([{ low: 0.975, high: 0.985 }]);
  });

  it('has no band with a target alone', () => {
    expect(levelsOf(aKpiUse({ target: 8 }), 'up').bands).toEqual([]);
  });

  it('mirrors the band where lower is better, with the ceiling as contractual threshold', () => {
    expect(levelsOf(aKpiUse({ target: 3, ceiling: 5 }), 'down')).toEqual({
      targets: [3],
      limits: [5],
      bands: [{ low: 3, high: 5 }],
    });
  });

  it('takes the floor for the contractual threshold where lower is better and no ceiling is given', () => {
    expect(levelsOf(aKpiUse({ target: 3, floor: 6 }), 'down').limits).toEqual([6]);
  });

  it('puts a band outside either end of a range', () => {
    expect(levelsOf(aKpiUse({ target: 25, 'target-high': 35, amber: 5 }), 'range')).toEqual({
      targets: [25, 35],
      limits: [],
      bands: [
        { low: 20, high: 25 },
        { low: 35, high: 40 },
      ],
    });
  });
});
