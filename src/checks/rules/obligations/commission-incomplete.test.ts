import { describe, expect, it } from 'vitest';
import type { Commission } from '../../../model/commission.ts';
import { aKpi, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCommissionIncomplete } from './commission-incomplete.ts';

describe('commission-incomplete', () => {
  const kpis = [aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' }), aKpi()];
  const commission = { party: 'norecia', kpi: 'sales', per: 'monthly' } as const;
  const told = (rule: Partial<Commission>) =>
    tell(checkCommissionIncomplete, {
      kpis,
      partnerships: [aPartnership({ commissions: [{ ...commission, ...rule }] })],
    }).map(({ at, values }) => [at.split('.').at(-1), values['reason']]);

  it('M56 wants one way to have a rate', () => {
    expect(told({})).toEqual([['party', 'no-rate']]);
    expect(told({ rate: 0.05, tiers: [{ rate: 0.05 }] })).toEqual([['rate', 'two-rates']]);
    expect(told({ rate: 0.05 })).toEqual([]);
  });

  it('M56 wants tiers that rise, the last alone without a bound', () => {
    expect(told({ tiers: [{ to: 100, rate: 0.1 }, { to: 200, rate: 0.05 }, { rate: 0.02 }] })).toEqual([]);
    expect(
      told({
        tiers: [
          { to: 100, rate: 0.1 },
          { to: 100, rate: 0.05 },
        ],
      }),
    ).toEqual([['tiers', 'tiers']]);
    expect(told({ tiers: [{ rate: 0.1 }, { to: 100, rate: 0.05 }] })).toEqual([['tiers', 'tiers']]);
    expect(told({ tiers: [] })).toEqual([['tiers', 'tiers']]);
  });

  it('M56 wants contributions in the currency', () => {
    expect(told({ rate: 0.05, kpi: 'availability' })).toEqual([['kpi', 'not-money']]);
  });
});
