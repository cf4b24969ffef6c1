import { describe, expect, it } from 'vitest';
import { aKpiUse, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkWeightMissing } from './weight-missing.ts';

describe('weight-missing', () => {
  const told = (...weights: (number | undefined)[]) =>
    tell(checkWeightMissing, {
      partnerships: [
        aPartnership({ kpis: weights.map((weight) => aKpiUse({ ...(weight !== undefined && { weight }) })) }),
      ],
    }).map(({ at, severity }) => [at.split(' ')[1], severity]);

  it('M36 refuses a KPI without a weight among others that have one', () => {
    expect(told(2, undefined, 1)).toEqual([['kpis.1.kpi', 'error']]);
    expect(told(2, 1)).toEqual([]);
    expect(told(undefined, undefined)).toEqual([]);
    expect(told(0, undefined)).toEqual([['kpis.1.kpi', 'error']]);
  });
});
