import { describe, expect, it } from 'vitest';
import { aPartnership, aPerson } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownPersonParty } from './unknown-person-party.ts';

const partnerships = [aPartnership()];

describe('unknown-person-party', () => {
  it('warns of a person of an organisation that is a party of nothing', () => {
    const people = [aPerson(), aPerson({ id: 'b', party: 'valbrunne' }), { id: 'c', name: 'Sans organisation' }];
    expect(tell(checkUnknownPersonParty, { people, partnerships })).toEqual([
      {
        code: 'unknown-person-party',
        severity: 'warning',
        at: 'people.yaml: b.party',
        values: { value: 'valbrunne', suggestion: 'valbrune' },
      },
    ]);
  });

  it('accepts one’s own organisation before it has any partnership', () => {
    expect(tell(checkUnknownPersonParty, { people: [aPerson()] })).toEqual([]);
  });
});
