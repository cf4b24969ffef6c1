import { describe, expect, it } from 'vitest';
import { parseThreshold } from '../../model/threshold.ts';
import { countVote, onSecondCall, type Ballot, type VoteRule } from './vote.ts';

function rule(weights: Readonly<Record<string, number>>, threshold: string, more: Partial<VoteRule> = {}): VoteRule {
  const parsed = parseThreshold(threshold);
  if (!parsed) throw new RangeError(threshold);
  return { weights, threshold: parsed, ...more };
}

function cast(rules: VoteRule, ...ballots: readonly Ballot[]) {
  const voters = Object.keys(rules.weights);
  return countVote(rules, Object.fromEntries(voters.map((voter, index) => [voter, ballots[index] ?? 'absent'])));
}

describe('M22 the threshold of a vote', () => {
  it.each([
    ['60 %', 'adopted'],
    ['59 %', 'adopted'],
    ['60.1 %', 'rejected'],
    ['more than 59.9 %', 'adopted'],
    ['more than 60 %', 'rejected'],
  ])('of %s gives 60 for and 40 against as %s', (threshold, result) => {
    expect(cast(rule({ a: 60, b: 40 }, threshold), 'for', 'against').result).toBe(result);
  });

  it('bears on all weight: an abstention or an absence helps as little as a vote against', () => {
    const voters = rule({ a: 60, b: 20, c: 20 }, '66 %');
    for (const ballot of ['against', 'abstain', 'absent'] as const)
      expect(cast(voters, 'for', ballot, ballot)).toMatchObject({ result: 'rejected', inFavour: 0.6 });
    expect(cast(voters, 'for', 'for', 'against')).toMatchObject({ result: 'adopted', inFavour: 0.8 });
  });

  it('is not missed by a rounding of the machine, nor reached by one', () => {
    expect(cast(rule({ a: 0.1, b: 0.2, c: 0.7 }, '30 %'), 'for', 'for').result).toBe('adopted');
    expect(cast(rule({ a: 0.1, b: 0.2, c: 0.7 }, 'more than 30 %'), 'for', 'for').result).toBe('rejected');
    expect(cast(rule({ a: 33.3, b: 33.3, c: 33.3 }, '100 %'), 'for', 'for', 'for').result).toBe('adopted');
  });

  it('of 2/3 is reached by two of three equal voters, and exceeded by no fewer than three', () => {
    const equal = { a: 33.33, b: 33.33, c: 33.33 };
    expect(cast(rule(equal, '2/3'), 'for', 'for', 'against').result).toBe('adopted');
    expect(cast(rule(equal, '2/3'), 'for', 'against', 'against').result).toBe('rejected');
    expect(cast(rule(equal, 'more than 2/3'), 'for', 'for', 'against').result).toBe('rejected');
    expect(cast(rule(equal, 'more than 2/3'), 'for', 'for', 'for').result).toBe('adopted');
    expect(cast(rule(equal, '66.67 %'), 'for', 'for', 'against').result).toBe('rejected');
    expect(cast(rule(equal, '1/2', { quorum: 2 / 3 }), 'for', 'for').result).toBe('adopted');
    expect(cast(rule({ a: 66.66, b: 33.34 }, '2/3'), 'for', 'against').result).toBe('rejected');
    expect(cast(rule({ a: 66.67, b: 33.33 }, '2/3'), 'for', 'against').result).toBe('adopted');
  });

  it('counts points of 100 and shares alike', () => {
    expect(cast(rule({ a: 0.6, b: 0.4 }, '60 %'), 'for')).toEqual(cast(rule({ a: 60, b: 40 }, '60 %'), 'for'));
  });
});

describe('M22 a threshold of the votes present or cast', () => {
  const voters = (threshold: string, thresholdOf: 'present' | 'cast') =>
    rule({ a: 40, b: 20, c: 20, d: 20 }, threshold, { thresholdOf });

  it.each([
    ['present', '66 %', ['for', 'against'], 'adopted', 2 / 3, 0.6],
    ['present', '2/3', ['for', 'abstain'], 'adopted', 2 / 3, 0.6],
    ['present', 'more than 2/3', ['for', 'abstain'], 'rejected', 2 / 3, 0.6],
    ['present', '2/3', ['for', 'abstain', 'against'], 'rejected', 0.5, 0.8],
    ['cast', '2/3', ['for', 'abstain', 'against'], 'adopted', 2 / 3, 0.6],
    ['cast', '66.7 %', ['for', 'abstain', 'against'], 'rejected', 2 / 3, 0.6],
    ['cast', '100 %', ['for'], 'adopted', 1, 0.4],
    ['cast', '50 %', ['abstain', 'abstain', 'abstain', 'abstain'], 'rejected', 0, 0],
  ] as const)('of %s of %s gives %j as %s', (of, threshold, given, result, inFavour, counted) => {
    const outcome = cast(voters(threshold, of), ...given);
    expect(outcome.result).toBe(result);
    expect(outcome.inFavour).toBeCloseTo(inFavour, 12);
    expect(outcome.counted).toBeCloseTo(counted, 12);
  });

  it('asks for the quorum of all weight all the same', () => {
    const few = { ...voters('50 %', 'cast'), quorum: 0.5 };
    expect(cast(few, 'for').result).toBe('no-quorum');
    expect(cast(few, 'for', 'abstain').result).toBe('adopted');
  });

  it('is that of all weight where everyone votes for or against', () => {
    for (const of of ['present', 'cast'] as const)
      for (const threshold of ['60 %', '60.1 %', 'more than 60 %'])
        expect(cast(voters(threshold, of), 'for', 'for', 'against', 'against').result).toBe(
          cast(rule({ a: 60, b: 40 }, threshold), 'for', 'against').result,
        );
  });

  it('leaves a tie to the casting vote, abstentions apart', () => {
    const tied = { ...voters('more than 50 %', 'cast'), casting: 'b' };
    expect(cast(tied, 'abstain', 'for', 'against')).toMatchObject({ result: 'adopted', isTieBroken: true });
  });
});

describe('M22 the quorum of a vote', () => {
  it.each([
    [0.79, 'adopted'],
    [0.8, 'adopted'],
    [0.81, 'no-quorum'],
  ])('of %d with 80 %% of the weight present gives %s', (quorum, result) => {
    expect(cast(rule({ a: 60, b: 20, c: 20 }, '50 %', { quorum }), 'for', 'abstain').result).toBe(result);
  });

  it('counts an abstention as present', () => {
    const all = rule({ a: 60, b: 40 }, '50 %', { quorum: 1 });
    expect(cast(all, 'for', 'abstain')).toMatchObject({ result: 'adopted', present: 1 });
    expect(cast(all, 'for', 'absent')).toMatchObject({ result: 'no-quorum', present: 0.6 });
  });

  it('is never there without any weight', () => {
    expect(countVote(rule({}, '50 %'), {})).toMatchObject({ result: 'no-quorum', inFavour: 0, present: 0 });
  });
});

describe('M22 the quorum of a second call', () => {
  const voters = rule({ a: 60, b: 25, c: 15 }, '50 %', { quorum: 0.8, secondCall: 0.6 });

  it.each([
    [0.59, 'adopted'],
    [0.6, 'adopted'],
    [0.61, 'no-quorum'],
  ])('of %d with 60 %% of the weight present gives %s', (secondCall, result) => {
    expect(cast(onSecondCall({ ...voters, secondCall }), 'for').result).toBe(result);
  });

  it('bears on a second call alone, and lowers no threshold', () => {
    expect(cast(voters, 'for').result).toBe('no-quorum');
    expect(cast(onSecondCall({ ...voters, secondCall: 0.25 }), 'absent', 'for').result).toBe('rejected');
  });

  it('may be none, and is the ordinary one where nothing is agreed for it', () => {
    expect(cast(onSecondCall({ ...voters, secondCall: 0 }), 'absent', 'absent', 'for').result).toBe('rejected');
    const { secondCall: _none, ...ordinary } = voters;
    expect(onSecondCall(ordinary)).toEqual(ordinary);
    expect(cast(onSecondCall(ordinary), 'for').result).toBe('no-quorum');
  });

  it('leaves no other quorum to name once a vote is on second call', () => {
    expect(onSecondCall(voters)).toEqual({ ...rule({ a: 60, b: 25, c: 15 }, '50 %'), quorum: 0.6 });
  });
});

describe('M22 a veto', () => {
  const vetoed = rule({ a: 80, b: 20 }, '66 %', { vetoes: ['b', 'outsider'] });

  it('is used by voting against, not by abstaining or staying away', () => {
    expect(cast(vetoed, 'for', 'against')).toMatchObject({ result: 'vetoed', vetoedBy: ['b'] });
    expect(cast(vetoed, 'for', 'abstain').result).toBe('adopted');
    expect(cast(vetoed, 'for', 'absent').result).toBe('adopted');
  });

  it('may be held by a party without weight', () => {
    expect(countVote(vetoed, { a: 'for', b: 'for', outsider: 'against' })).toMatchObject({ vetoedBy: ['outsider'] });
  });
});

describe('M22 the casting vote', () => {
  const tied = (threshold: string) => rule({ a: 50, b: 50 }, threshold, { casting: 'a' });

  it('breaks a tie under a simple majority, either way', () => {
    expect(cast(tied('more than 50 %'), 'for', 'against')).toMatchObject({ result: 'adopted', isTieBroken: true });
    expect(cast(tied('more than 50 %'), 'against', 'for')).toMatchObject({ result: 'rejected', isTieBroken: true });
  });

  it('does not stand in for a qualified majority', () => {
    expect(cast(tied('51 %'), 'for', 'against')).toMatchObject({ result: 'rejected', isTieBroken: false });
  });

  it('does nothing where its holder is away, or where there is no tie', () => {
    const three = rule({ a: 20, b: 40, c: 40 }, 'more than 50 %', { casting: 'a' });
    expect(cast(three, 'absent', 'for', 'against')).toMatchObject({ result: 'rejected', isTieBroken: false });
    expect(cast(three, 'for', 'for', 'against')).toMatchObject({ result: 'adopted', isTieBroken: false });
  });
});
