import { describe, expect, it } from 'vitest';
import { ballotsListed, compareThresholds, listCombinations } from './vote-combinations.ts';

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
      { from: 50, to: 60, power: { passesAlone: ['a'], blocksAlone: ['a'], canDeadlock: false } },
      { from: 61, to: 100, power: { passesAlone: [], blocksAlone: ['a', 'b'], canDeadlock: true } },
    ]);
  });

  it('stay of the kind of the rule: more than 60 % is one step earlier than at least 60 %', () => {
    const strict = { ...sixtyForty, threshold: { share: 0.5, strict: true } };
    expect(compareThresholds(strict).map(({ from, to }) => [from, to])).toEqual([
      [50, 59],
      [60, 99],
    ]);
  });
});
