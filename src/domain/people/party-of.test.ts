import { expect, it } from 'vitest';
import { aParty } from '../../testing/builders.ts';
import { partyName, partyOf } from './party-of.ts';

const norecia = aParty({ id: 'norecia', name: 'Norécia' });
const partnership = { parties: [aParty({ id: 'valbrune' }), norecia] };

it('is found by its id among those of the partnership, and by no one else’s', () => {
  expect(partyOf(partnership, 'norecia')).toBe(norecia);
  expect(partyOf(partnership, 'claire-aubrac')).toBeUndefined();
  expect(partyOf(partnership, undefined)).toBeUndefined();
});

it('is named by its name, and one the partnership does not hold by the id alone', () => {
  expect(partyName(partnership, 'norecia')).toBe('Norécia');
  expect(partyName(partnership, 'quillard')).toBe('quillard');
});
