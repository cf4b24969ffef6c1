import { describe, expect, it } from 'vitest';
import { aParty, aPartnership } from '../../../testing/builders.ts';
import { people } from '../../../testing/committee.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkManagerOfOtherParty } from './manager-of-other-party.ts';

describe('manager-of-other-party', () => {
  it('M31 warns of a manager or sponsor whom people.yaml puts elsewhere', () => {
    const parties = [
      aParty({ manager: 'paul-sarrazin', sponsor: 'ines-morvan' }),
      aParty({ id: 'norecia', manager: 'inconnu', sponsor: 'claire-aubrac' }),
    ];
    expect(
      tell(checkManagerOfOtherParty, { people, partnerships: [aPartnership({ parties })] }).map(({ at, values }) => [
        at,
        values['party'],
        values['expected'],
      ]),
    ).toEqual([
      [`${recordFile}: parties.0.manager`, 'norecia', 'valbrune'],
      [`${recordFile}: parties.1.sponsor`, 'valbrune', 'norecia'],
    ]);
    const twice = [aParty(), aParty({ manager: 'paul-sarrazin' })];
    expect(tell(checkManagerOfOtherParty, { people, partnerships: [aPartnership({ parties: twice })] })).toEqual([]);
  });
});
