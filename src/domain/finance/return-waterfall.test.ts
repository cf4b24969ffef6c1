import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Investment, ReturnTier } from '../../model/investment.ts';
import { day } from '../../testing/builders.ts';
import { computeWaterfall, type WaterfallTerms } from './return-waterfall.ts';

const parties = ['valbrune', 'norecia'];
const sixtyForty = { valbrune: 0.6, norecia: 0.4 };
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Contributions of 600.00 and 400.00, in cents; capital first, 6 % preferred, the surplus at 60/40. */
function aWaterfall(
  flows: WaterfallTerms['flows'],
  investment: Partial<Investment> = {},
  preferred: Partial<ReturnTier> = {},
) {
  return computeWaterfall({
    parties,
    investment: {
      contributions: { valbrune: 60_000, norecia: 40_000 },
      split: [
        { tier: 'capital' },
        { tier: 'preferred', rate: 0.06, ...preferred },
        { tier: 'surplus', share: sixtyForty },
      ],
      ...investment,
    },
    flows,
  });
}

const threeYears = { 2026: 30_000, 2027: 50_000, 2028: 60_000 };

describe('M28 a waterfall worked by hand over several years', () => {
  it('returns capital pro rata, then the preferred return owed since the first year, then the surplus', () => {
    // Outstanding on 1 January: 1000.00, 700.00, 200.00; 6 %: 60.00 + 42.00 + 12.00 = 114.00, carried to 2028.
    const waterfall = aWaterfall(threeYears);
    expect(waterfall.years.map(({ tiers }) => tiers)).toEqual([
      [
        [18_000, 12_000],
        [0, 0],
        [0, 0],
      ],
      [
        [30_000, 20_000],
        [0, 0],
        [0, 0],
      ],
      [
        [12_000, 8_000],
        [6_840, 4_560],
        [17_160, 11_440],
      ],
    ]);
    expect(waterfall.years.map(({ outstanding }) => outstanding)).toEqual([
      [42_000, 28_000],
      [12_000, 8_000],
      [0, 0],
    ]);
    expect(waterfall).toMatchObject({
      totals: [
        [60_000, 40_000],
        [6_840, 4_560],
        [17_160, 11_440],
      ],
      distributed: 140_000,
      undistributed: 0,
      deficit: 0,
      capitalReturned: '2028',
      shortfall: 0,
    });
  });

  it('lets unpaid interest bear interest where it compounds', () => {
    // 2027: 6 % of 420.00 + 36.00 = 27.36; 2028: 6 % of 120.00 + 63.36 = 11.0016; 36.00 + 27.36 + 11.00 = 74.36.
    const [, preferred, surplus] = aWaterfall(threeYears, {}, { compound: true }).totals;
    expect(preferred).toEqual([7_436, 4_957]);
    // 276.07 at 60/40: 165.642 and 110.428; the cent left goes to the larger remainder.
    expect(surplus).toEqual([16_564, 11_043]);
  });

  it('owes the preferred return on what is outstanding on 1 January, paid in the same year where it can be', () => {
    const [first] = aWaterfall({ 2026: 106_000 }).years;
    expect(first?.tiers).toEqual([
      [60_000, 40_000],
      [3_600, 2_400],
      [0, 0],
    ]);
  });

  it('pays the tiers in the order written', () => {
    const split: ReturnTier[] = [{ tier: 'preferred', rate: 0.06 }, { tier: 'capital' }];
    expect(aWaterfall({ 2026: 16_000 }, { split }).totals).toEqual([
      [3_600, 2_400],
      [6_000, 4_000],
    ]);
  });
});

describe('M28 cents', () => {
  const split: ReturnTier[] = [{ tier: 'surplus', share: { valbrune: 0.5, norecia: 0.5 } }];

  it('gives the odd cent to the party listed first in a tie, each year anew', () => {
    const { years, totals } = aWaterfall({ 2026: 101, 2027: 1 }, { split });
    expect(years.map(({ tiers }) => tiers[0])).toEqual([
      [51, 50],
      [1, 0],
    ]);
    expect(totals[0]).toEqual([52, 50]);
  });

  it('shares by three thirds written 33.3 % without losing a cent', () => {
    const third = { a: 0.333, b: 0.333, c: 0.333 };
    const { totals } = computeWaterfall({
      parties: ['a', 'b', 'c'],
      investment: { contributions: {}, split: [{ tier: 'surplus', share: third }] },
      flows: { 2026: 100 },
    });
    expect(totals[0]).toEqual([34, 33, 33]);
  });
});

describe('M28 years without money to pay out', () => {
  it('pays nothing at zero, and still owes the preferred return', () => {
    const { years, totals } = aWaterfall({ 2026: 0, 2027: 112_000 });
    expect(years[0]).toMatchObject({
      distributable: 0,
      tiers: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    });
    expect(totals[1]).toEqual([7_200, 4_800]);
  });

  it('makes a negative flow good before anything is paid out', () => {
    const split: ReturnTier[] = [{ tier: 'capital' }];
    const { years } = aWaterfall({ 2026: -10_000, 2027: 9_999, 2028: 1, 2029: 1 }, { split });
    expect(years.map(({ carriedIn, distributable }) => [carriedIn, distributable])).toEqual([
      [0, 0],
      [-10_000, 0],
      [-1, 0],
      [0, 1],
    ]);
  });

  it('does not take back what was paid: a last negative flow stays to be made good', () => {
    expect(aWaterfall({ 2026: 5_000, 2027: -3_000 })).toMatchObject({ distributed: 5_000, deficit: -3_000 });
  });

  it('fills the years between flows and up to the horizon, which owe the preferred return too', () => {
    const { years, totals } = aWaterfall({ 2026: 0, 2028: 118_000 }, { horizon: '2029' });
    expect(years.map(({ year }) => year)).toEqual(['2026', '2027', '2028', '2029']);
    expect(totals[1]).toEqual([10_800, 7_200]);
  });

  it('has no year without a flow', () => {
    expect(aWaterfall({})).toMatchObject({ years: [], distributed: 0, shortfall: 100_000 });
  });
});

describe('M28 whether the capital comes back', () => {
  it('is returned on the very amount, and not a cent under', () => {
    expect(aWaterfall({ 2026: 40_000, 2027: 60_000 })).toMatchObject({ capitalReturned: '2027', shortfall: 0 });
    const under = aWaterfall({ 2026: 40_000, 2027: 59_999 });
    expect(under.shortfall).toBe(1);
    expect(under.capitalReturned).toBeUndefined();
    expect(aWaterfall({ 2026: 40_000, 2027: 60_001 })).toMatchObject({ capitalReturned: '2027', shortfall: 0 });
  });
});

describe('M28 dated contributions', () => {
  const late = (on: string): Partial<Investment> => ({
    payments: [{ party: 'norecia', amount: 40_000, on: day(on) }],
  });

  it('earn a preferred return from the 1 January on which they are in', () => {
    const preferred = (on: string) => aWaterfall({ 2026: 0, 2027: 200_000 }, late(on)).totals[1];
    expect(preferred('2026-01-01')).toEqual([7_200, 4_800]);
    expect(preferred('2026-01-02')).toEqual([7_200, 2_400]);
    expect(preferred('2025-12-31')).toEqual([7_200, 4_800]);
  });

  it('are returned from the year they come in', () => {
    const [year2026, year2027] = aWaterfall({ 2026: 100_000, 2027: 50_000 }, late('2027-06-30')).years;
    expect(year2026?.tiers[0]).toEqual([60_000, 0]);
    expect(year2027?.tiers[0]).toEqual([0, 40_000]);
  });

  it('before the first flow open the years of the waterfall', () => {
    const { years, totals } = aWaterfall({ 2027: 200_000 }, late('2025-03-12'));
    expect(years.map(({ year }) => year)).toEqual(['2025', '2026', '2027']);
    // Norécia alone is in on 1 January 2026; Valbrune, undated, on 1 January 2027.
    expect(totals[1]).toEqual([3_600, 4_800]);
  });
});

describe('M28 catch-up', () => {
  const withCatchUp = (flow: number, rate = 0.5) =>
    aWaterfall(
      { 2026: flow },
      {
        split: [
          { tier: 'capital' },
          { tier: 'preferred', rate: 0.06 },
          { tier: 'catch-up', to: 'norecia', share: { valbrune: 1 - rate, norecia: rate } },
          { tier: 'surplus', share: sixtyForty },
        ],
      },
    ).totals.slice(2);

  it('goes to its party until it has its share of preferred return and catch-up together', () => {
    // Preferred 36.00 and 24.00: 12.00 more make 36.00 of 72.00.
    expect(withCatchUp(107_199)).toEqual([
      [0, 1_199],
      [0, 0],
    ]);
    expect(withCatchUp(107_200)).toEqual([
      [0, 1_200],
      [0, 0],
    ]);
    expect(withCatchUp(107_201)).toEqual([
      [0, 1_200],
      [1, 0],
    ]);
  });

  it('is nothing where the party has its share already, and everything where its share is the whole', () => {
    expect(withCatchUp(110_000, 0.4)[0]).toEqual([0, 0]);
    expect(withCatchUp(110_000, 0.39)[0]).toEqual([0, 0]);
    expect(withCatchUp(110_000, 1)).toEqual([
      [0, 4_000],
      [0, 0],
    ]);
  });
});

describe('M28 catch-up at a rate', () => {
  const eightyTwenty = { valbrune: 0.8, norecia: 0.2 };
  /** Valbrune brings 1000.00 at 8 %; Norécia catches up to 20 % at the rate, then 80/20. */
  const atRate = (flow: number, rate?: number) =>
    computeWaterfall({
      parties,
      investment: {
        contributions: { valbrune: 100_000 },
        split: [
          { tier: 'capital' },
          { tier: 'preferred', rate: 0.08 },
          { tier: 'catch-up', to: 'norecia', rate, share: eightyTwenty },
          { tier: 'surplus', share: eightyTwenty },
        ],
      },
      flows: { 2026: flow },
    }).totals.slice(2);

  it('gives the party its rate and the others the rest, until the party has its share', () => {
    // Half of x is 20 % of 80.00 + x at x = 53.333…: 53.34 are paid, 26.67 each.
    expect(atRate(110_000, 0.5)).toEqual([
      [1_000, 1_000],
      [0, 0],
    ]);
    expect(atRate(113_334, 0.5)).toEqual([
      [2_667, 2_667],
      [0, 0],
    ]);
    expect(atRate(113_344, 0.5)).toEqual([
      [2_667, 2_667],
      [8, 2],
    ]);
  });

  it('is the whole tier at 100 %, said or not', () => {
    expect(atRate(110_000, 1)).toEqual(atRate(110_000));
    expect(atRate(110_000)[0]).toEqual([0, 2_000]);
  });

  it('takes all that is left where the rate is no greater than the share', () => {
    expect(atRate(120_000, 0.2)[0]).toEqual([9_600, 2_400]);
    expect(atRate(120_000, 0.1)[0]).toEqual([10_800, 1_200]);
    expect(atRate(120_000, 0.21)[0]).toEqual([9_480, 2_520]);
  });

  it('shares the rest between the others by their shares', () => {
    const split: ReturnTier[] = [
      { tier: 'catch-up', to: 'c', rate: 0.7, share: { a: 0.45, b: 0.15, c: 0.4 } },
      { tier: 'surplus', share: { a: 1 } },
    ];
    const preferred: ReturnTier = { tier: 'preferred', rate: 0.1 };
    const { totals } = computeWaterfall({
      parties: ['a', 'b', 'c'],
      investment: { contributions: { a: 100_000 }, split: [preferred, ...split] },
      flows: { 2026: 11_000 },
    });
    expect(totals[1]).toEqual([225, 75, 700]);
  });

  it('for any rate and share: all is paid, and once the tier is over the party has its share, to a unit and a half at most', () => {
    const thousandths = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(thousandths, thousandths, fc.integer({ min: 0, max: 10 ** 8 }), (pace, part, flow) => {
        const [rate, own] = [pace / 1000, part / 1000];
        const share = { valbrune: 1 - own, norecia: own };
        const { totals, undistributed } = computeWaterfall({
          parties,
          investment: {
            contributions: { valbrune: 100_000 },
            split: [
              { tier: 'preferred', rate: 0.08 },
              { tier: 'catch-up', to: 'norecia', rate, share },
              { tier: 'surplus', share: { valbrune: 1 } },
            ],
          },
          flows: { 2026: flow },
        });
        expect(sum(totals.flat()) + undistributed).toBe(flow);
        const [preferred = [], caught = [], surplus = []] = totals;
        const held = (caught[1] ?? 0) * 1000;
        const target = (sum(preferred) + sum(caught)) * part;
        // The tier is rounded up to a whole unit, then shared out in whole units.
        expect(held - target).toBeLessThanOrEqual(1500);
        if (sum(surplus) > 0) expect(target - held).toBeLessThanOrEqual(500);
      }),
      { examples: [[994, 9, 8074]] },
    );
  });
});

describe('M28 a surplus in levels', () => {
  const fiftyFifty = { valbrune: 0.5, norecia: 0.5 };
  /** 60/40 up to 1000.00, 50/50 beyond. */
  const levels: ReturnTier[] = [
    { tier: 'surplus', share: sixtyForty, until: 100_000 },
    { tier: 'surplus', share: fiftyFifty },
  ];
  const paid = (flows: WaterfallTerms['flows'], split = levels) =>
    aWaterfall(flows, { split }).years.map(({ tiers }) => tiers);

  it('pays no level beyond its limit, and the cent over it in the next one', () => {
    expect(paid({ 2026: 99_999 })).toEqual([
      [
        [59_999, 40_000],
        [0, 0],
      ],
    ]);
    expect(paid({ 2026: 100_000 })).toEqual([
      [
        [60_000, 40_000],
        [0, 0],
      ],
    ]);
    expect(paid({ 2026: 100_001 })).toEqual([
      [
        [60_000, 40_000],
        [1, 0],
      ],
    ]);
  });

  it('counts the limit over all years, and opens the next level in the year that passes it', () => {
    expect(paid({ 2026: 99_999, 2027: 2, 2028: 10 })).toEqual([
      [
        [59_999, 40_000],
        [0, 0],
      ],
      [
        [1, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [5, 5],
      ],
    ]);
  });

  it('gives each level what it may pay itself, not a total of the levels before it', () => {
    const three: ReturnTier[] = [
      { tier: 'surplus', share: sixtyForty, until: 100_000 },
      { tier: 'surplus', share: fiftyFifty, until: 200_000 },
      { tier: 'surplus', share: { valbrune: 1 } },
    ];
    expect(paid({ 2026: 300_001 }, three)).toEqual([
      [
        [60_000, 40_000],
        [100_000, 100_000],
        [1, 0],
      ],
    ]);
  });

  it('is not opened again by a loss: what was paid stays paid', () => {
    expect(paid({ 2026: 100_000, 2027: -50_000, 2028: 60_000 })[2]).toEqual([
      [0, 0],
      [5_000, 5_000],
    ]);
  });

  it('leaves undistributed what the last limit does not let through', () => {
    const [limited] = levels;
    expect(aWaterfall({ 2026: 100_001 }, { split: limited ? [limited] : [] }).undistributed).toBe(1);
  });

  it('lets other tiers stand between two levels', () => {
    const split: ReturnTier[] = [
      { tier: 'capital' },
      { tier: 'surplus', share: sixtyForty, until: 1_000 },
      { tier: 'preferred', rate: 0.06 },
      { tier: 'surplus', share: fiftyFifty },
    ];
    expect(aWaterfall({ 2026: 107_010 }, { split }).totals).toEqual([
      [60_000, 40_000],
      [600, 400],
      [3_600, 2_400],
      [5, 5],
    ]);
  });
});

describe('M28 tiers that lose money', () => {
  it('leaves undistributed what no tier takes', () => {
    const { years, undistributed } = aWaterfall({ 2026: 100_000, 2027: 1 }, { split: [{ tier: 'capital' }] });
    expect(years.map((year) => year.undistributed)).toEqual([0, 1]);
    expect(undistributed).toBe(1);
  });
});

describe('M28 the waterfall conserves money', () => {
  const amount = fc.integer({ min: 0, max: 10 ** 12 });
  const rate = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const key = rate.map((valbrune) => ({ valbrune, norecia: 1 - valbrune }));
  const tier = fc.oneof(
    fc.constant<ReturnTier>({ tier: 'capital' }),
    fc.record<ReturnTier>({ tier: fc.constant('preferred'), rate, compound: fc.boolean() }),
    fc.record<ReturnTier, 'tier' | 'to' | 'share'>(
      { tier: fc.constant('catch-up'), to: fc.constantFrom(...parties), share: key, rate },
      { requiredKeys: ['tier', 'to', 'share'] },
    ),
    fc.record<ReturnTier, 'tier' | 'share'>(
      { tier: fc.constant('surplus'), share: key, until: fc.integer({ min: 1, max: 10 ** 13 }) },
      { requiredKeys: ['tier', 'share'] },
    ),
  );
  const year = fc.integer({ min: 2024, max: 2032 }).map(String);
  const terms = fc.record({
    parties: fc.constant(parties),
    investment: fc.record(
      {
        contributions: fc.record({ valbrune: amount, norecia: amount }),
        split: fc.array(tier, { maxLength: 5 }),
        horizon: year,
        payments: fc.array(
          fc.record({ party: fc.constantFrom(...parties), amount, on: year.map((text) => day(`${text}-04-15`)) }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['contributions', 'split'] },
    ),
    flows: fc.dictionary(year, fc.integer({ min: -(10 ** 12), max: 10 ** 13 }), { maxKeys: 6 }),
  });

  it('for any scenario: each year’s tiers and what is left make the distributable amount, and all years make the flows', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const waterfall = computeWaterfall(given);
        for (const { tiers, undistributed, distributable } of waterfall.years) {
          expect(sum(tiers.flat()) + undistributed).toBe(distributable);
          for (const paid of tiers.flat()) expect(Number.isSafeInteger(paid) && paid >= 0).toBe(true);
        }
        expect(sum(waterfall.totals.flat()) + waterfall.undistributed + waterfall.deficit).toBe(
          sum(Object.values(given.flows)),
        );
      }),
    );
  });

  it('for any scenario: no surplus pays more than its limit, and one after it only once the limit is reached', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 10 ** 13 }), key, (given, until, share) => {
        const levels: ReturnTier[] = [
          { tier: 'surplus', share, until },
          { tier: 'surplus', share },
        ];
        const split = [...given.investment.split, ...levels];
        const { totals, undistributed } = computeWaterfall({ ...given, investment: { ...given.investment, split } });
        for (const [index, tier] of split.entries())
          if (tier.tier === 'surplus') expect(sum(totals[index] ?? [])).toBeLessThanOrEqual(tier.until ?? Infinity);
        const [first, second] = totals.slice(-2).map(sum);
        expect(first === until || second === 0).toBe(true);
        expect(undistributed).toBe(0);
      }),
    );
  });

  it('for any scenario whose last tier is a surplus without a limit: nothing is left', () => {
    fc.assert(
      fc.property(terms, key, (given, share) => {
        const split = [...given.investment.split, { tier: 'surplus' as const, share }];
        expect(computeWaterfall({ ...given, investment: { ...given.investment, split } }).undistributed).toBe(0);
      }),
    );
  });

  it('for any scenario: no party gets more capital back than it put in', () => {
    fc.assert(
      fc.property(terms, (given) => {
        for (const { outstanding } of computeWaterfall(given).years)
          for (const capital of outstanding) expect(capital).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
