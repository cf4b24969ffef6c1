import { describe, expect, it } from 'vitest';
import { aHealthCheck } from '../../testing/keyed-by-party.ts';
import { twoSidedCheck } from './two-sided-check.ts';

const parties = [{ id: 'valbrune' }, { id: 'norecia' }];

function readings(...checks: Readonly<Record<string, string>>[]) {
  return twoSidedCheck(checks.map(aHealthCheck), parties).flatMap(({ items }) => items);
}

describe('M36 what two ratings of one item say', () => {
  it.each([
    ['4', '4', 'agreed-strength'],
    ['5', '4', 'agreed-strength'],
    ['3', '4', 'close-views'],
    ['2', '2', 'agreed-weakness'],
    ['1', '2', 'agreed-weakness'],
    ['3', '2', 'close-views'],
    ['4', '2', 'blind-spot'],
    ['5', '3', 'blind-spot'],
    ['4', '3', 'close-views'],
    ['2', '4', 'undervalued'],
    ['3', '5', 'undervalued'],
    ['3', '3', 'close-views'],
  ] as const)('own %s and the other’s %s: %s', (valbrune, norecia, reading) => {
    expect(readings({ valbrune, norecia })).toMatchObject([{ reading }]);
  });

  it('turns round for an item on which the other party is judged', () => {
    expect(readings({ of: 'norecia', valbrune: '4', norecia: '2' })).toMatchObject([
      { reading: 'undervalued', gap: -2 },
    ]);
    expect(readings({ valbrune: '4', norecia: '2' })).toMatchObject([{ reading: 'blind-spot', gap: 2 }]);
  });

  it('is awaited while one side is missing, whichever it is', () => {
    expect(readings({ valbrune: '5' })).toMatchObject([{ reading: 'awaited', gap: null, awaited: ['norecia'] }]);
    expect(readings({ norecia: '5' })).toMatchObject([{ reading: 'awaited', gap: null, awaited: ['valbrune'] }]);
  });
});

describe('M36 the two-sided check', () => {
  it('is read by the party judged, latest day first, and keeps the place of each line', () => {
    const checks = [
      aHealthCheck({ of: 'norecia', valbrune: '4', norecia: '4' }),
      aHealthCheck({ valbrune: '4', norecia: '4' }),
      aHealthCheck({ on: '2026-10-31', valbrune: '4', norecia: '4' }),
    ];
    expect(twoSidedCheck(checks, parties).map(({ party, items }) => [party, items.map(({ index }) => index)])).toEqual([
      ['valbrune', [2, 1]],
      ['norecia', [0]],
    ]);
    expect(twoSidedCheck([], parties)).toEqual([]);
  });
});
