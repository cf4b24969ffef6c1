import { describe, expect, it } from 'vitest';
import { anEntry, aPartnership, day } from '../../testing/builders.ts';
import { recordedVotes } from './recorded-votes.ts';
import { votingMatters } from './voting-matters.ts';

const vote = { weights: { valbrune: 60, norecia: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 };

describe('M22 the matters of a protocol', () => {
  it('are the ordinary ones, those under veto, then those reserved to unanimity', () => {
    const matters = votingMatters({
      vote,
      vetoes: [
        { party: 'valbrune', on: 'Données' },
        { party: 'norecia', on: 'Brevets' },
        { party: 'norecia', on: 'Données' },
        { party: 'norecia', on: 'Budget' },
      ],
      reserved: ['Budget'],
    });
    expect(matters.map(({ kind, name, rule }) => [kind, name, rule.vetoes, rule.threshold.share])).toEqual([
      ['ordinary', undefined, undefined, 0.66],
      ['vetoed', 'Données', ['valbrune', 'norecia'], 0.66],
      ['vetoed', 'Brevets', ['norecia'], 0.66],
      ['reserved', 'Budget', undefined, 1],
    ]);
  });

  it('have the quorums of both calls, whatever sets them apart', () => {
    const matters = votingMatters({
      vote: { ...vote, 'second-call': 0.4 },
      vetoes: [{ party: 'valbrune', on: 'Données' }],
      reserved: ['Budget'],
    });
    expect(matters.map(({ rule }) => [rule.quorum, rule.secondCall])).toEqual([
      [1, 0.4],
      [1, 0.4],
      [1, 0.4],
    ]);
  });

  it('share what the threshold is a share of, but for unanimity, which is of all', () => {
    const basisOf = (of: 'all' | 'present' | 'cast') =>
      votingMatters({
        vote: { ...vote, 'threshold-of': of },
        vetoes: [{ party: 'valbrune', on: 'Données' }],
        reserved: ['Budget'],
      }).map(({ rule }) => rule.thresholdOf);
    expect(basisOf('cast')).toEqual(['cast', 'cast', undefined]);
    expect(basisOf('present')).toEqual(['present', 'present', undefined]);
    expect(basisOf('all')).toEqual([undefined, undefined, undefined]);
  });

  it('are none where nothing is put to the vote', () => {
    expect(votingMatters({ reserved: ['Budget'] })).toEqual([]);
  });
});

describe('M22 the votes of the journal', () => {
  const entry = (id: string, votes: Readonly<Record<string, 'for' | 'against' | 'abstain'>>, on = '2026-10-12') =>
    anEntry({ id, date: day(on), votes });
  const results = (fields: Parameters<typeof aPartnership>[0], asOf = '2026-11-23') =>
    recordedVotes(aPartnership({ governance: { decisions: { vote } }, ...fields }), day(asOf)).map(
      ({ entry: { id }, outcome }) => [id, outcome.result],
    );

  it('are counted under the protocol, latest first', () => {
    const journal = [
      entry('unanime', { valbrune: 'for', norecia: 'for' }, '2026-06-10'),
      entry('bloquee', { valbrune: 'for', norecia: 'against' }),
    ];
    expect(results({ journal })).toEqual([
      ['bloquee', 'rejected'],
      ['unanime', 'adopted'],
    ]);
  });

  it('are judged by the rule of the matter they name, else by the ordinary one', () => {
    const decisions = {
      vote: { ...vote, threshold: { share: 0.5, strict: true } },
      vetoes: [{ party: 'norecia', on: 'Données' }],
      reserved: ['Cession'],
    };
    const resultOn = (matter?: string) =>
      results({
        governance: { decisions },
        journal: [{ ...entry('a', { valbrune: 'for', norecia: 'against' }), matter }],
      })[0]?.[1];
    expect(resultOn('Cession')).toBe('rejected');
    expect(resultOn('Données')).toBe('vetoed');
    expect(resultOn()).toBe('adopted');
    const unanimous = { ...entry('a', { valbrune: 'for', norecia: 'for' }), matter: 'Cession' };
    expect(results({ governance: { decisions }, journal: [unanimous] })).toEqual([['a', 'adopted']]);
  });

  it('are judged by the quorum of the call they were held on, on it, over it and under it', () => {
    const ruled = { ...vote, threshold: { share: 0.5, strict: true } };
    const onCall = (secondCall: number | undefined, call?: 'first' | 'second') =>
      results({
        governance: { decisions: { vote: { ...ruled, 'second-call': secondCall } } },
        journal: [{ ...entry('a', { valbrune: 'for' }), call }],
      })[0]?.[1];
    expect(onCall(0.59, 'second')).toBe('adopted');
    expect(onCall(0.6, 'second')).toBe('adopted');
    expect(onCall(0.61, 'second')).toBe('no-quorum');
    expect(onCall(0.6, 'first')).toBe('no-quorum');
    expect(onCall(0.6)).toBe('no-quorum');
    expect(onCall(undefined, 'second')).toBe('no-quorum');
  });

  it('on second call keep the rule of their matter', () => {
    const decisions = { vote: { ...vote, 'second-call': 0.6 }, reserved: ['Cession'] };
    const journal = [{ ...entry('a', { valbrune: 'for' }), matter: 'Cession', call: 'second' as const }];
    expect(results({ governance: { decisions }, journal })).toEqual([['a', 'rejected']]);
  });

  it('take a party that is not named for absent', () => {
    expect(results({ journal: [entry('a', { valbrune: 'for' })] })).toEqual([['a', 'no-quorum']]);
  });

  it('leave out what was not voted, is still to come, or stands under no vote', () => {
    const journal = [entry('a', { valbrune: 'for', norecia: 'for' })];
    expect(results({ journal }, '2026-10-12')).toHaveLength(1);
    expect(results({ journal }, '2026-10-11')).toEqual([]);
    expect(results({ journal: [anEntry()] })).toEqual([]);
    expect(results({ journal, governance: {} })).toEqual([]);
  });
});
