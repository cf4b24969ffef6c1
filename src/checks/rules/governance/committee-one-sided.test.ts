import { describe, expect, it } from 'vitest';
import { withCommittee } from '../../../testing/committee.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCommitteeOneSided } from './committee-one-sided.ts';

describe('committee-one-sided', () => {
  it('M21 warns of a committee of one party, unless it reports to another or a member’s party is not known', () => {
    const oneSided = { members: ['claire-aubrac', 'ines-morvan'] };
    expect(tell(checkCommitteeOneSided, withCommittee(oneSided))).toMatchObject([
      { severity: 'warning', values: { party: 'valbrune' } },
    ]);
    expect(tell(checkCommitteeOneSided, withCommittee({ ...oneSided, parent: 'steering' }))).toEqual([]);
    expect(tell(checkCommitteeOneSided, withCommittee({ members: ['claire-aubrac', 'inconnu'] }))).toEqual([]);
    expect(tell(checkCommitteeOneSided, withCommittee({}))).toEqual([]);
  });
});
