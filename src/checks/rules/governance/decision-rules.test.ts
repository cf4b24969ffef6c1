import { describe, expect, it } from 'vitest';
import { aCommittee, anEntry, aPartnership, day } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import type { JournalEntry } from '../../../model/playbook.ts';
import { governanceMessages } from '../../../diagnostics/catalogue/checks/governance.ts';
import type { WeightedVote } from '../../../model/decision-protocol.ts';
import { parseThreshold } from '../../../model/threshold.ts';
import { checkCastingVoteIdle } from './casting-vote-idle.ts';
import { checkCommitteeWithoutMandate } from './committee-without-mandate.ts';
import { checkPartyWithoutWeight } from './party-without-weight.ts';
import { checkSecondCallMissing } from './second-call-missing.ts';
import { checkSecondCallOverQuorum } from './second-call-over-quorum.ts';
import { checkSecondCallWithoutQuorum } from './second-call-without-quorum.ts';
import { checkSourceOfTruthTwice } from './source-of-truth-twice.ts';
import { checkVoteBlocked } from './vote-blocked.ts';
import { checkUnknownCommittee } from '../references/unknown-committee.ts';
import { checkVoteThresholdUnreachable } from './vote-threshold-unreachable.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

function voting(threshold: string, fields: Partial<WeightedVote> = {}) {
  const parsed = parseThreshold(threshold);
  if (!parsed) throw new RangeError(threshold);
  const vote = { weights: { valbrune: 60, norecia: 40 }, threshold: parsed, ...fields };
  return { partnerships: [aPartnership({ governance: { decisions: { vote } } })] };
}

describe('vote-threshold-unreachable', () => {
  it.each(['1 %', '66 %', '100 %', 'more than 0 %', 'more than 99 %'])('M22 accepts %s', (threshold) => {
    expect(tell(checkVoteThresholdUnreachable, voting(threshold))).toEqual([]);
  });

  it.each(['0 %', '101 %', '66', 'more than 100 %', '-1 %'])(
    'M22 refuses %s, which no vote depends on',
    (threshold) => {
      expect(tell(checkVoteThresholdUnreachable, voting(threshold))).toMatchObject([
        { severity: 'error', at: `${file}: governance.decisions.vote.threshold` },
      ]);
    },
  );
});

describe('a voting threshold without its sign', () => {
  it.each([
    ['66', '66 %'],
    ['more than 50', 'more than 50 %'],
    ['101 %', ''],
  ])('M22 is told for %s to be written “%s”', (threshold, suggestion) => {
    expect(tell(checkVoteThresholdUnreachable, voting(threshold))).toMatchObject([{ values: { suggestion } }]);
  });
});

describe('casting-vote-idle', () => {
  it('M22 warns of a casting vote under a qualified majority, not under a simple one', () => {
    expect(tell(checkCastingVoteIdle, voting('66 %', { casting: 'norecia' }))).toMatchObject([
      { severity: 'warning', at: `${file}: governance.decisions.vote.casting`, values: { party: 'norecia' } },
    ]);
    expect(tell(checkCastingVoteIdle, voting('51 %', { casting: 'norecia' }))).toHaveLength(1);
    expect(tell(checkCastingVoteIdle, voting('more than 50 %', { casting: 'norecia' }))).toEqual([]);
    expect(tell(checkCastingVoteIdle, voting('66 %'))).toEqual([]);
  });

  it('M22 writes the threshold in figures of the language', () => {
    const { fr, en } = governanceMessages['casting-vote-idle'];
    expect(fr({ party: 'norecia', threshold: 0.6667 }).message).toContain('au seuil de 66,67\u00a0%, deux');
    expect(en({ party: 'norecia', threshold: 0.6667 }).message).toContain('at a threshold of 66.67%, equal');
  });
});

describe('second-call-over-quorum', () => {
  const told = (secondCall: number, quorum?: number) =>
    tell(checkSecondCallOverQuorum, voting('66 %', { quorum, 'second-call': secondCall }));

  it('M22 refuses more than the quorum of the first call, not as much nor less', () => {
    expect(told(0.51, 0.5)).toEqual([
      {
        code: 'second-call-over-quorum',
        severity: 'error',
        at: `${file}: governance.decisions.vote.second-call`,
        values: { secondCall: '51 %', quorum: '50 %' },
      },
    ]);
    expect(told(0.5, 0.5)).toEqual([]);
    expect(told(0.49, 0.5)).toEqual([]);
    expect(told(0, 0.5)).toEqual([]);
    expect(told(2 / 3, 0.5)).toMatchObject([{ values: { secondCall: '2/3' } }]);
  });

  it('M22 leaves a first call without a quorum to its own check', () => {
    expect(told(0.5)).toEqual([]);
    expect(tell(checkSecondCallOverQuorum, { partnerships: [aPartnership()] })).toEqual([]);
  });
});

describe('second-call-without-quorum', () => {
  it('M22 refuses a quorum of the second call where the first has none', () => {
    const told = (fields: Partial<WeightedVote>) => tell(checkSecondCallWithoutQuorum, voting('66 %', fields));
    expect(told({ 'second-call': 0.25 })).toEqual([
      {
        code: 'second-call-without-quorum',
        severity: 'error',
        at: `${file}: governance.decisions.vote.second-call (key)`,
        values: {},
      },
    ]);
    expect(told({ 'second-call': 0 })).toHaveLength(1);
    expect(told({ 'second-call': 0.25, quorum: 0.5 })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});

describe('second-call-missing', () => {
  it('M22 warns of a vote on second call that the protocol has no quorum for, and of no other', () => {
    const told = (entry: Partial<JournalEntry>, fields: Partial<WeightedVote> = {}) => {
      const [partnership] = voting('66 %', { quorum: 0.5, ...fields }).partnerships;
      const journal = [anEntry({ id: 'cession', ...entry })];
      return tell(checkSecondCallMissing, { partnerships: [{ ...aPartnership(), ...partnership, journal }] });
    };
    const votes = { valbrune: 'for' as const };
    expect(told({ votes, call: 'second' })).toEqual([
      {
        code: 'second-call-missing',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/journal/cession.mdx: call',
        values: {},
      },
    ]);
    expect(told({ votes, call: 'second' }, { 'second-call': 0 })).toEqual([]);
    expect(told({ votes, call: 'first' })).toEqual([]);
    expect(told({ votes })).toEqual([]);
    expect(told({ call: 'second' })).toEqual([]);
  });
});

describe('party-without-weight', () => {
  it('M22 warns of a party that the vote forgets, not of one that agreed to weigh nothing', () => {
    expect(tell(checkPartyWithoutWeight, voting('66 %', { weights: { valbrune: 100 } }))).toMatchObject([
      { severity: 'warning', at: `${file}: governance.decisions.vote.weights (key)`, values: { party: 'norecia' } },
    ]);
    expect(tell(checkPartyWithoutWeight, voting('66 %', { weights: { valbrune: 100, norecia: 0 } }))).toEqual([]);
    expect(tell(checkPartyWithoutWeight, { partnerships: [aPartnership()] })).toEqual([]);
  });
});

describe('committee-without-mandate', () => {
  it('M21 warns of a committee that may settle nobody knows what', () => {
    const committees = [aCommittee({ mandate: 'Budgets' }), aCommittee({ id: 'marketing' })];
    expect(
      tell(checkCommitteeWithoutMandate, { partnerships: [aPartnership({ governance: { committees } })] }),
    ).toMatchObject([{ severity: 'warning', at: `${file}: governance.committees.1` }]);
  });
});

describe('unknown-committee', () => {
  it('M22 reports a class of decisions that a committee nobody knows would take', () => {
    const classes = [
      { name: 'Courante', rule: 'delegated' as const, by: 'steering' },
      { name: 'Stratégique', rule: 'vote' as const, by: 'strategie' },
    ];
    const governance = { committees: [aCommittee()], decisions: { classes } };
    expect(placesOf(checkUnknownCommittee, { partnerships: [aPartnership({ governance })] })).toEqual([
      `${file}: governance.decisions.classes.1.by`,
    ]);
  });
});

describe('source-of-truth-twice', () => {
  it('M24 warns where two tools hold the version that counts, at the last of them', () => {
    const use = (tool: string, truth: boolean) => ({ tool, for: 'Notes', 'source-of-truth': truth });
    const told = (...tools: ReturnType<typeof use>[]) =>
      tell(checkSourceOfTruthTwice, { partnerships: [aPartnership({ tools })] });
    expect(told(use('notion', true), use('teams', true), use('asana', false))).toMatchObject([
      { severity: 'warning', at: `${file}: tools.1.source-of-truth (key)`, values: { tools: ['notion', 'teams'] } },
    ]);
    expect(told(use('notion', true), use('teams', false))).toEqual([]);
  });
});

describe('vote-blocked', () => {
  const vote = { weights: { valbrune: 60, norecia: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 };
  const voted = (norecia: 'for' | 'against', more: readonly JournalEntry[] = [], rule: Partial<WeightedVote> = {}) => ({
    partnerships: [
      aPartnership({
        governance: { decisions: { vote: { ...vote, ...rule } } },
        journal: [
          anEntry({
            id: 'chantiers',
            title: 'Chantiers',
            date: day('2026-10-12'),
            votes: { valbrune: 'for', norecia },
          }),
          ...more,
        ],
      }),
    ],
  });

  it('M22 reports a decision that its votes did not carry, and none that they did', () => {
    expect(tell(checkVoteBlocked, voted('against'))).toEqual([
      {
        code: 'vote-blocked',
        severity: 'info',
        at: 'partnerships/boucle-chaude/journal/chantiers.mdx: votes (key)',
        values: { title: 'Chantiers', result: 'rejected', share: '60 %', basis: 'all' },
      },
    ]);
    expect(tell(checkVoteBlocked, voted('against', [], { 'threshold-of': 'cast' }))).toMatchObject([
      { values: { share: '60 %', basis: 'cast' } },
    ]);
    expect(tell(checkVoteBlocked, voted('for'))).toEqual([]);
    expect(tell(checkVoteBlocked, voted('against', [], { threshold: { share: 0.6, strict: false } }))).toEqual([]);
  });

  it('M22 is silent once a later decision supersedes it', () => {
    const later = anEntry({ id: 'accord', date: day('2026-11-02'), supersedes: 'chantiers' });
    expect(tell(checkVoteBlocked, voted('against', [later]))).toEqual([]);
  });
});
