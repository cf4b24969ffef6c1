/**
 * The second byte of the markers that matter here (ITU-T T.81 table B.1): EOI, SOS, COM, and APP0, APP1, APP2, APP14.
 */
const marker = { end: 0xd9, scan: 0xda, comment: 0xfe, density: 0xe0, exif: 0xe1, colours: 0xe2, adobe: 0xee } as const;

/**
 * A JPEG without what a camera or a program noted in it: place, day, device, author, preview, comments, and whatever
 * follows its end. Kept are the picture, its colour profile, and which way up it is.
 * @param orientation as the camera noted it, from 1 (upright) to 8
 */
export function bareJpeg(bytes: Uint8Array, orientation: number): Uint8Array[] {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  if (orientation > 1) kept.push(orientationNote(orientation));
  let at = 2;
  while (bytes[at] === 0xff) {
    const code = bytes[at + 1];
    if (code === 0xff) at += 1;
    else if (code === undefined || code === marker.end) break;
    else {
      const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
      if (end < at + 4) break;
      if (isPicture(code, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, end));
      at = end;
      if (code !== marker.scan) continue;
      const scanned = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, scanned));
      at = scanned;
    }
  }
  return [...kept, Uint8Array.of(0xff, marker.end)];
}

/**
 * Whether a segment tells how to draw the picture; of those that applications add, the density, the colour
 * profile and Adobe’s colours do.
 */
function isPicture(code: number, content: Uint8Array): boolean {
  const isOfApplication = code >= marker.density && code <= 0xef;
  if (!isOfApplication) return code !== marker.comment;
  if (code === marker.density) return startsWith(content, 'JFIF');
  if (code === marker.colours) return startsWith(content, 'ICC_PROFILE');
  return code === marker.adobe;
}

/** Where the data of a scan ends: at the next marker that neither stands for a byte of data nor restarts the scan. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** The smallest Exif segment that says which way up a picture is, and nothing else. */
function orientationNote(orientation: number): Uint8Array {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\u0008', 'latin1');
  const directory = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.of(0xff, marker.exif, 0, 2 + exif.length + directory.length, ...exif, ...directory);
}

function startsWith(content: Uint8Array, name: string): boolean {
  return [...name].every((sign, index) => content[index] === sign.charCodeAt(0));
}
