import { describe, expect, it } from 'vitest';
import type { WeightedVote } from '../../../model/decision-protocol.ts';
import type { JournalEntry } from '../../../model/playbook.ts';
import { anEntry, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { voting } from '../../../testing/weighted-vote.ts';
import { checkSecondCallMissing } from './second-call-missing.ts';

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
