import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKeptExactly } from './kept-exactly.ts';

describe('isKeptExactly', () => {
  it.each([
    ['0', 0, true],
    ['007.10', 0, true],
    ['0.1234567890123456789', 0, true],
    ['97.123456789012345678', -2, true],
    ['0.5', -2, true],
    ['5', -3, true],
    ['1234567890123.45', 0, true],
    ['-1234567890123.45', 0, true],
    ['9007199254740991', 0, true],
    ['9007199254740992', 0, false],
    ['99999999999999.90', 0, true],
    ['99999999999999.99', 0, false],
    ['-99999999999999.99', 0, false],
    ['99999999999999.5', 0, true],
    ['99999999999.99999', 3, false],
    ['99999999999.999', 3, true],
    ['12345678901234.56', 0, true],
    ['12345678901234.567', 0, true],
    ['9007199254740.99', 3, true],
    ['9'.repeat(400), 0, false],
  ])('says of %s moved by %d: %s', (digits, places, kept) => {
    expect(isKeptExactly(digits, places)).toBe(kept);
  });

  it('is true of every amount in cents below a billion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (cents) => {
        expect(isKeptExactly(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)).toBe(true);
      }),
    );
  });
});
