/** The chunks of a PNG that draw it: its picture, transparency, colours, density, animation. */
const drawsPng = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sRGB|sBIT|cICP|bKGD|pHYs|acTL|fcTL|fdAT)$/;

/**
 * A PNG without its texts, its day, its Exif (W3C PNG § 11.3) and chunks that no standard knows, and without what
 * follows its end.
 */
export function barePng(bytes: Uint8Array): Uint8Array[] {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    if (drawsPng.test(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return kept;
}

/** The chunks of a WebP that draw it: its picture, transparency, colours, animation. */
const drawsWebp = /^(?:VP8[ LX]|ALPH|ICCP|ANIM|ANMF)$/;

/** In the first byte of `VP8X`: the file holds Exif, the file holds XMP. */
const notedFlags = 0x08 | 0x04;

/**
 * A WebP without its Exif, its XMP and chunks that no standard knows (RFC 9649 § 2.7), its head saying so, and without
 * what follows its end.
 */
export function bareWebp(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= whole;) {
    const size = view.getUint32(at + 4, true);
    const end = Math.min(at + 8 + size + (size % 2), whole);
    const name = nameAt(bytes, at);
    const chunk = bytes.slice(at, end);
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~notedFlags;
    if (drawsWebp.test(name)) kept.push(chunk);
    at = end;
  }
  const head = bytes.slice(0, 12);
  new DataView(head.buffer).setUint32(4, 4 + kept.reduce((total, { length }) => total + length, 0), true);
  return [head, ...kept];
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
