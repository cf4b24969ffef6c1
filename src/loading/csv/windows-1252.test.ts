import { describe, expect, it } from 'vitest';
import { decodeWindows1252 } from './windows-1252.ts';

const decode = (...bytes: number[]) => decodeWindows1252(Uint8Array.from(bytes));

describe('decodeWindows1252', () => {
  it('reads the euro sign and typographic marks where Latin-1 has control characters', () => {
    expect(decode(0x80, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0x9c, 0x8c, 0x99)).toBe('€’“”–—…œŒ™');
  });

  it('gives each of the 32 high bytes the character of the WHATWG table', () => {
    const row8 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f';
    const row9 = '\u0090‘’“”•–—˜™š›œ\u009džŸ';
    expect(decode(...Array.from({ length: 32 }, (_, index) => 0x80 + index))).toBe(row8 + row9);
  });

  it('reads every other byte as Latin-1 does', () => {
    const others = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte < 0x80 || byte > 0x9f);
    expect(decode(...others)).toBe(String.fromCharCode(...others));
  });
});
