/** The first bytes of a PNG: as much of one as tells its size in pixels. */
export function pngBytes(width: number, height: number): Uint8Array {
  return bytesOf([0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a], [0, 0, 0, 13], ['IHDR'], uint32(width), uint32(height));
}

/** The first bytes of a JPEG; `orientation` is the note a camera leaves, 1 upright, 6 turned by a quarter. */
export function jpegBytes(width: number, height: number, orientation = 1): Uint8Array {
  const directory = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const exif = bytesOf(['Exif', 0, 0, 'MM', 0, 42, 0, 0, 0, 8], directory);
  return bytesOf(
    [0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2],
    [...exif],
    [0xff, 0xc0, 0, 11, 8],
    uint16(height),
    uint16(width),
    [1, 1, 0x11, 0, 0xff, 0xd9],
  );
}

/** The first bytes of a WebP. */
export function webpBytes(width: number, height: number): Uint8Array {
  const less = (size: number) => [(size - 1) & 255, (size - 1) >> 8, 0];
  return bytesOf(['RIFF', 22, 0, 0, 0, 'WEBPVP8X', 10, 0, 0, 0, 0, 0, 0, 0], less(width), less(height));
}

function bytesOf(...parts: readonly (readonly (string | number)[])[]): Uint8Array {
  return new Uint8Array(
    parts.flat().flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((sign) => sign.charCodeAt(0)))),
  );
}

function uint16(value: number): number[] {
  return [value >> 8, value & 255];
}

function uint32(value: number): number[] {
  return [0, 0, ...uint16(value)];
}
