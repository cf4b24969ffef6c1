import { describe, expect, it } from 'vitest';
import { aFit } from '../../../testing/keyed-by-party.ts';
import { said } from '../../../testing/sections.ts';

describe('the cultural fit', () => {
  it('M09 calls a gap of two a friction and of three a risk, with the mean distance', () => {
    const fit = (norecia: string) => [aFit({ valbrune: '2', norecia })];
    expect(said('culture', { fit: fit('3') })).toBe(
      'Distance moyenne de 1 sur 4. Aucun écart de deux points ou plus entre les cultures.',
    );
    expect(said('culture', { fit: fit('4') })).toBe('Distance moyenne de 2 sur 4. Valeurs\u00a0: friction à traiter.');
    expect(said('culture', { fit: fit('5') })).toBe(
      'Distance moyenne de 3 sur 4. Valeurs\u00a0: l’écart est un risque.',
    );
    expect(said('culture', { fit: [aFit({ valbrune: '2' })] })).toBe(
      'Aucune dimension n’est encore notée des deux côtés.',
    );
  });
});
