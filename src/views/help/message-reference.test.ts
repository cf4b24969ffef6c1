import { describe, expect, it } from 'vitest';
import { catalogue } from '../../diagnostics/catalogue/index.ts';
import { messageRooms, messagesOf } from './message-reference.ts';

describe('messagesOf (M53)', () => {
  it('has an anchor for every code of the catalogue, once', () => {
    const codes = messageRooms.flatMap((room) => messagesOf(room, 'fr').map((entry) => entry.code));
    expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it.each(['fr', 'en'] as const)('says what each code means, in %s, without the values of a case', (locale) => {
    for (const entry of messageRooms.flatMap((room) => messagesOf(room, locale))) {
      expect(entry.message, entry.code).not.toMatch(/undefined|NaN|\[object/);
      expect(entry.message.length, entry.code).toBeGreaterThan(8);
    }
  });
});
