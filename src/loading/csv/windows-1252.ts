/**
 * What bytes 0x80 to 0x9F stand for in Windows-1252. The five unassigned bytes give the control character of the same
 * number, as the WHATWG encoding standard has it. Own table because Node’s decoder is wrong in several releases.
 */
const high =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const characters = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
);

const bytes = new Map(characters.map((character, byte) => [character, byte]));

/** The bytes of a text in Windows-1252; a character it does not have counts for a question mark. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
}

/** The text of Windows-1252 bytes, one character a byte; every byte has one, so it cannot fail. */
export function decodeWindows1252(encoded: Uint8Array): string {
  let text = '';
  for (const byte of encoded) text += characters[byte] ?? '';
  return text;
}
