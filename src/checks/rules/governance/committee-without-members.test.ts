import { describe, expect, it } from 'vitest';
import { withCommittee } from '../../../testing/committee.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkCommitteeWithoutMembers } from './committee-without-members.ts';

describe('committee-without-members', () => {
  it('M21 warns of a committee of nobody', () => {
    expect(placesOf(checkCommitteeWithoutMembers, withCommittee({ members: [] }))).toEqual([
      `${recordFile}: governance.committees.0.members (key)`,
    ]);
    expect(tell(checkCommitteeWithoutMembers, withCommittee({}))).toEqual([]);
  });
});
