import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../model/playbook.ts';
import { anEntry, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCallWithoutVotes } from './call-without-votes.ts';

const told = (fields: Partial<JournalEntry>) =>
  tell(checkCallWithoutVotes, { partnerships: [aPartnership({ journal: [anEntry({ id: 'cession', ...fields })] })] });

describe('call-without-votes', () => {
  it.each(['first', 'second'] as const)('M22 warns of the %s call of a vote that is not recorded', (call) => {
    const found = {
      code: 'call-without-votes',
      severity: 'warning',
      at: 'partnerships/boucle-chaude/journal/cession.mdx: call',
      values: { call },
    };
    expect(told({ call })).toEqual([found]);
    expect(told({ call, votes: {} })).toEqual([found]);
    expect(told({ call, kind: 'incident' })).toEqual([found]);
  });

  it('M22 accepts the call of a vote that is recorded, were it one vote, and an entry that names none', () => {
    expect(told({ call: 'second', votes: { valbrune: 'abstain' } })).toEqual([]);
    expect(told({ votes: { valbrune: 'for' } })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});
