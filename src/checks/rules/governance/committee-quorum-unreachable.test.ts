import { describe, expect, it } from 'vitest';
import { withCommittee } from '../../../testing/committee.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCommitteeQuorumUnreachable } from './committee-quorum-unreachable.ts';

describe('committee-quorum-unreachable', () => {
  it('M21 reports a quorum over the number of members, not one of all of them', () => {
    expect(tell(checkCommitteeQuorumUnreachable, withCommittee({ quorum: 2 }))).toEqual([]);
    expect(tell(checkCommitteeQuorumUnreachable, withCommittee({ quorum: 3 }))).toMatchObject([
      { severity: 'error', values: { quorum: 3, members: 2 } },
    ]);
  });
});
