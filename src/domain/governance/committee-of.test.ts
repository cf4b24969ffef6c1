import { expect, it } from 'vitest';
import { aCommittee, aPartnership } from '../../testing/builders.ts';
import { committeeOf } from './committee-of.ts';

it('is found by its id among those of the partnership, and by no one else’s', () => {
  const committee = aCommittee({ id: 'steering' });
  const partnership = aPartnership({ governance: { committees: [aCommittee({ id: 'technical' }), committee] } });
  expect(committeeOf(partnership, 'steering')).toBe(committee);
  expect(committeeOf(partnership, 'claire-aubrac')).toBeUndefined();
  expect(committeeOf(partnership, undefined)).toBeUndefined();
  expect(committeeOf(aPartnership({ governance: {} }), 'steering')).toBeUndefined();
  expect(committeeOf(aPartnership(), 'steering')).toBeUndefined();
});
