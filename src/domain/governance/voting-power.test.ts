import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessVotingPower } from './voting-power.ts';
import type { VoteRule } from './vote.ts';

const atLeast = (percent: number) => ({ share: percent / 100, strict: false });
const moreThan = (percent: number) => ({ share: percent / 100, strict: true });
const sixtyForty = { weights: { a: 60, b: 40 } };

describe('M22 the power that weights give', () => {
  it.each([
    [atLeast(60), ['a'], ['a'], false],
    [atLeast(61), [], ['a', 'b'], true],
    [moreThan(60), [], ['a', 'b'], true],
    [moreThan(59), ['a'], ['a'], false],
  ])(
    'of 60 and 40 at %o: alone passes %j, alone blocks %j, deadlock %j',
    (threshold, passesAlone, blocks, deadlock) => {
      expect(assessVotingPower({ ...sixtyForty, threshold })).toEqual({
        passesAlone,
        blocksAlone: blocks,
        canDeadlock: deadlock,
      });
    },
  );

  it('of two halves deadlocks under a strict majority, unless one of them breaks ties', () => {
    const halves = { weights: { a: 50, b: 50 }, threshold: moreThan(50) };
    expect(assessVotingPower(halves).canDeadlock).toBe(true);
    expect(assessVotingPower({ ...halves, casting: 'a' })).toEqual({
      passesAlone: ['a'],
      blocksAlone: ['a'],
      canDeadlock: false,
    });
  });

  it('of a veto: its holder blocks alone, and nobody else passes alone', () => {
    expect(assessVotingPower({ weights: { a: 80, b: 20 }, threshold: atLeast(66), vetoes: ['b'] })).toEqual({
      passesAlone: [],
      blocksAlone: ['a', 'b'],
      canDeadlock: true,
    });
    expect(assessVotingPower({ weights: { a: 80, b: 20 }, threshold: atLeast(66), vetoes: ['a'] })).toEqual({
      passesAlone: ['a'],
      blocksAlone: ['a'],
      canDeadlock: false,
    });
  });

  it('of three equal voices: nobody decides or blocks alone at a majority', () => {
    expect(assessVotingPower({ weights: { a: 1, b: 1, c: 1 }, threshold: moreThan(50) })).toEqual({
      passesAlone: [],
      blocksAlone: [],
      canDeadlock: false,
    });
  });

  it('agrees with the definitions tried on every coalition of up to twelve voters', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(assessVotingPower(rule)).toEqual(byBruteForce(rule));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with them whatever the threshold is a share of, the quorum, and the fractions that weights are written in', () => {
    const fields = fc.record(
      { thresholdOf: fc.constantFrom('all', 'present', 'cast'), quorum: fc.double({ min: 0, max: 1, noNaN: true }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyRule, fields, fc.constantFrom(1, 0.1, 0.003), (rule, more, unit) => {
        const weights = Object.fromEntries(Object.entries(rule.weights).map(([voter, given]) => [voter, given * unit]));
        expect(assessVotingPower({ ...rule, ...more, weights })).toEqual(byBruteForce(rule));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    // A whole of 2²⁶ − 1 cannot be halved; one voter more of weight one makes it even.
    ['no two of whose camps weigh the same', [], moreThan(50), false],
    ['that one more makes even', [1], moreThan(50), true],
    ['all of whom are needed', [], atLeast(100), true],
    ['the heaviest of whom passes alone', [], atLeast(50), false],
  ])('tells of twenty-six voters, each twice as heavy as the last, %s', (_, more, threshold, deadlock) => {
    const heavy = [...Array.from({ length: 26 }, (_voter, index) => 2 ** index), ...more];
    const weights = Object.fromEntries(heavy.map((weight, index) => [`voter-${index}`, weight]));
    expect(assessVotingPower({ weights, threshold }).canDeadlock).toBe(deadlock);
  });

  it.each([
    ['an even one deadlocks', 0, true],
    ['an odd one does not', 1, false],
  ])('tells of sixty holders of shares, by their whole: %s', (_, more, deadlock) => {
    const shares = Array.from({ length: 60 }, (_holder, index) => 1000 + index * 38 + (index === 0 ? more : 0));
    const weights = Object.fromEntries(shares.map((weight, index) => [`holder-${index}`, weight]));
    expect(assessVotingPower({ weights, threshold: moreThan(50) }).canDeadlock).toBe(deadlock);
  });
});

const names = Array.from('abcdefghijkl');

/**
 * Whole weights and whole per cent, so that the brute force below needs no rounding; few enough
 * values that ties are common.
 */
const anyRule: fc.Arbitrary<VoteRule> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 1, max: 100 }),
    fc.boolean(),
  )
  .filter(([weights]) => weights.some((weight) => weight > 0))
  .chain(([weights, percent, strict]) => {
    const voters = names.slice(0, weights.length);
    return fc.record(
      {
        weights: fc.constant(Object.fromEntries(voters.map((voter, index) => [voter, weights[index] ?? 0]))),
        threshold: fc.constant({ share: percent / 100, strict }),
        casting: fc.constantFrom(...voters),
        vetoes: fc.subarray(voters, { maxLength: Math.min(2, voters.length) }),
      },
      { requiredKeys: ['weights', 'threshold'] },
    );
  });

/** The conventions word for word, over the 2ⁿ camps. */
function byBruteForce({ weights, threshold, casting, vetoes = [] }: VoteRule) {
  const voters = Object.keys(weights);
  const camps = Array.from({ length: 2 ** voters.length }, (_, mask) =>
    voters.filter((_voter, index) => (mask >> index) % 2 === 1),
  );
  const weigh = (camp: readonly string[]) => camp.reduce((sum, voter) => sum + (weights[voter] ?? 0), 0);
  const whole = weigh(voters);
  const percent = Math.round(threshold.share * 100);
  const passes = (camp: readonly string[]) => {
    const weight = weigh(camp);
    const reached = threshold.strict ? weight * 100 > percent * whole : weight * 100 >= percent * whole;
    const isCarriedByTie = percent <= 50 && weight * 2 === whole && casting !== undefined && camp.includes(casting);
    return (reached || isCarriedByTie) && vetoes.every((holder) => camp.includes(holder));
  };
  const without = (camp: readonly string[]) => voters.filter((voter) => !camp.includes(voter));
  return {
    passesAlone: voters.filter((voter) => passes([voter])),
    blocksAlone: voters.filter((voter) => !passes(without([voter]))),
    canDeadlock: camps.some((camp) => !passes(camp) && !passes(without(camp))),
  };
}
