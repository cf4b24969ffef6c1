import { describe, expect, it } from 'vitest';
import type { WeightedVote } from '../../../model/decision-protocol.ts';
import type { JournalEntry } from '../../../model/playbook.ts';
import { anEntry, aPartnership, day } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkVoteBlocked } from './vote-blocked.ts';

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
