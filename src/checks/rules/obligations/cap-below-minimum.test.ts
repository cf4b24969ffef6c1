import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCapBelowMinimum } from './cap-below-minimum.ts';

describe('cap-below-minimum', () => {
  it('M56 refuses a cap below the minimum, not one at it', () => {
    const found = (cap: number, minimum: number) =>
      tell(checkCapBelowMinimum, {
        partnerships: [
          aPartnership({
            commissions: [{ party: 'norecia', kpi: 'sales', per: 'monthly', rate: 0.05, cap, minimum }],
          }),
        ],
      });
    expect(found(1000, 1000)).toEqual([]);
    expect(found(999, 1000)).toMatchObject([{ severity: 'error', values: { cap: '9.99', minimum: '10' } }]);
  });
});
