import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotsListed, compareThresholds, listCombinations } from './vote-combinations.ts';
import { decisiveVoters } from './voting-power.ts';

const threshold = { share: 0.66, strict: false };
const sixtyForty = { weights: { a: 60, b: 40 }, threshold, quorum: 1 };

describe('M22 every combination of a vote', () => {
  it('of two parties is listed with its four ballots each', () => {
    const rows = listCombinations(sixtyForty).map(({ ballots, outcome }) => [
      ballots['a'],
      ballots['b'],
      outcome.result,
    ]);
    expect(rows).toHaveLength(16);
    expect(rows.slice(0, 4)).toEqual([
      ['for', 'for', 'adopted'],
      ['for', 'against', 'rejected'],
      ['for', 'abstain', 'rejected'],
      ['for', 'absent', 'no-quorum'],
    ]);
  });

  it.each([
    [1, 4],
    [2, 16],
    [3, 27],
    [4, 16],
    [6, 64],
    [7, 0],
  ])('of %d voters makes %d rows', (count, rows) => {
    const weights = Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, 1]));
    expect(listCombinations({ weights, threshold })).toHaveLength(rows);
    expect(ballotsListed(count).length ** count).toBe(rows);
  });
});

describe('M22 other thresholds', () => {
  it('of 60 and 40 make one party decide up to 60 %, and both block beyond', () => {
    expect(compareThresholds(sixtyForty)).toEqual([
      { from: 50, to: 60, decisive: { passesAlone: ['a'], blocksAlone: ['a'] } },
      { from: 61, to: 100, decisive: { passesAlone: [], blocksAlone: ['a', 'b'] } },
    ]);
  });

  it('of one range let the same voters decide, and of the next one others', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(weights, fc.boolean(), (given, strict) => {
        fc.pre(given.some((weight) => weight > 0));
        const rule = { weights: Object.fromEntries(given.entries().map(([voter, weight]) => [`v${voter}`, weight])) };
        const at = (percent: number) => decisiveVoters({ ...rule, threshold: { share: percent / 100, strict } });
        const ranges = compareThresholds({ ...rule, threshold: { share: 0.5, strict } });
        for (const { from, to, decisive } of ranges) {
          for (let percent = from; percent <= to; percent += 1) expect(at(percent)).toEqual(decisive);
          if (from > 50) expect(at(from - 1)).not.toEqual(decisive);
        }
        expect([ranges[0]?.from, ranges.at(-1)?.to]).toEqual([50, strict ? 99 : 100]);
      }),
    );
  });

  it('stay of the kind of the rule: more than 60 % is one step earlier than at least 60 %', () => {
    const strict = { ...sixtyForty, threshold: { share: 0.5, strict: true } };
    expect(compareThresholds(strict).map(({ from, to }) => [from, to])).toEqual([
      [50, 59],
      [60, 99],
    ]);
  });
});
