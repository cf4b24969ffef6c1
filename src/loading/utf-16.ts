/**
 * Which of the two byte orders of UTF-16 the mark at the beginning says; undefined without one. The mark of UTF-32 in
 * the same order begins so too.
 */
export function utf16Marked([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * Whether bytes are most likely UTF-16 without its mark: at least one in three of the first thousand is
 * null, which no text needs.
 */
export function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1024);
  let nulls = 0;
  for (const byte of sample) if (byte === 0) nulls += 1;
  return sample.length >= 4 && nulls * 3 >= sample.length;
}
