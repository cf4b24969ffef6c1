/** Whether bytes begin with one of the two byte-order marks of UTF-16; those of UTF-32 in the same order begin so too. */
export function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Whether bytes are most likely UTF-16 without its mark: at least one in three of the first thousand is null, which no text needs. */
export function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1024);
  let nulls = 0;
  for (const byte of sample) if (byte === 0) nulls += 1;
  return sample.length >= 4 && nulls * 3 >= sample.length;
}
