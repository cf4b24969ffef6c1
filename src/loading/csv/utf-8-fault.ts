/** How many bytes follow a leading byte, and the range the first of them must fall in (Unicode 16, table 3-7). */
function sequence(lead: number): { follow: number; low: number; high: number } | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return { follow: 1, low: 0x80, high: 0xbf };
  if (lead === 0xe0) return { follow: 2, low: 0xa0, high: 0xbf };
  if (lead === 0xed) return { follow: 2, low: 0x80, high: 0x9f };
  if (lead >= 0xe1 && lead <= 0xef) return { follow: 2, low: 0x80, high: 0xbf };
  if (lead === 0xf0) return { follow: 3, low: 0x90, high: 0xbf };
  if (lead === 0xf4) return { follow: 3, low: 0x80, high: 0x8f };
  if (lead >= 0xf1 && lead <= 0xf3) return { follow: 3, low: 0x80, high: 0xbf };
  return undefined;
}

/** The index of the first byte that begins no UTF-8 character, or −1 where all of them do. */
export function findUtf8Fault(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) {
      index += 1;
      continue;
    }
    const expected = sequence(lead);
    if (!expected) return index;
    for (let step = 1; step <= expected.follow; step += 1) {
      const byte = bytes[index + step] ?? 0;
      const [low, high] = step === 1 ? [expected.low, expected.high] : [0x80, 0xbf];
      if (byte < low || byte > high) return index;
    }
    index += expected.follow + 1;
  }
  return -1;
}
