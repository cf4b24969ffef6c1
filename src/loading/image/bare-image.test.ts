import { describe, expect, it } from 'vitest';
import { jpegBytes, pngBytes, webpBytes } from '../../testing/image-bytes.ts';
import { readImage } from '../read-image.ts';
import { bareImage } from './bare-image.ts';

const joined = (...parts: readonly (Uint8Array | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));

/** A segment of a JPEG. */
const segment = (code: number, content: string) =>
  joined(Uint8Array.of(0xff, code, (content.length + 2) >> 8, (content.length + 2) & 255), content);
/** A chunk of a PNG; nobody reads its sum. */
const png = (name: string, content: string) => joined(Uint8Array.of(0, 0, 0, content.length), name, content, 'summ');
/** A chunk of a WebP. */
const webp = (name: string, content: string) =>
  joined(name, Uint8Array.of(content.length, 0, 0, 0), content, content.length % 2 === 1 ? '\0' : '');

/** The text that an image holds, to look for words in. */
const text = (image: Uint8Array) => Buffer.from(image).toString('latin1');

/**
 * A JPEG of a camera: notes before the picture, a scan that holds every kind of escaped byte, and a film after the end.
 */
function photograph(orientation: number): Uint8Array {
  const plain = jpegBytes(640, 480, orientation);
  const [head, rest] = [plain.slice(0, 2), plain.slice(2, -2)];
  return joined(
    ...[head, segment(0xe0, 'JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'), segment(0xe1, 'Exif\0\0GPS 48.85 N')],
    ...[segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<dc:creator>Maud'), segment(0xe2, 'ICC_PROFILE\0colours')],
    ...[segment(0xe2, 'MPF\0preview'), segment(0xed, 'Photoshop 3.0\0Lyon'), segment(0xee, 'Adobe flags'), rest],
    ...[segment(0xfe, 'taken by Maud'), segment(0xda, 'scan'), 'data\u00ff\u0000more\u00ff\u00d0still'],
    ...[segment(0xc4, 'tables'), segment(0xda, 'scan'), 'last', Uint8Array.of(0xff, 0xd9), 'film at 48.85 N'],
  );
}

describe('an image as it is served', () => {
  it('has of a JPEG neither place, day, device, author, preview, comment nor what follows its end', () => {
    const bare = text(bareImage('a.jpg', photograph(1)));
    for (const noted of ['GPS', '48.85', 'Maud', 'MPF', 'Photoshop', 'Lyon', 'film', 'Exif']) {
      expect(bare).not.toContain(noted);
    }
    for (const drawn of [
      'JFIF',
      'ICC_PROFILE\0colours',
      'Adobe flags',
      'tables',
      'data\u00ff\u0000more\u00ff\u00d0still',
    ]) {
      expect(bare).toContain(drawn);
    }
    expect(bare.endsWith('last\u00ff\u00d9')).toBe(true);
  });

  it.each([1, 3, 6, 8])('stays as upright as the camera noted: %i', (orientation) => {
    const plain = photograph(orientation);
    const bare = bareImage('a.jpg', plain);
    expect(readImage('a.jpg', bare)).toEqual(readImage('a.jpg', plain));
    expect(text(bare).includes('Exif')).toBe(orientation > 1);
  });

  it('has of a PNG neither texts, day, Exif nor a chunk of no standard, and keeps what draws it', () => {
    const drawn = [
      pngBytes(640, 480),
      Uint8Array.of(8, 6, 0, 0, 0),
      'summ',
      png('iCCP', 'colours'),
      png('tRNS', 'clear'),
    ];
    const noted = [
      png('tEXt', 'Author Maud'),
      png('iTXt', 'XML'),
      png('zTXt', 'z'),
      png('tIME', '2026'),
      png('eXIf', 'GPS'),
      png('QUAI', 'Lyon'),
      png('quAI', 'Lyon'),
    ];
    const [data, end] = [png('IDAT', 'picture'), png('IEND', '')];
    expect(bareImage('a.png', joined(...drawn, ...noted, data, end, 'film'))).toEqual(joined(...drawn, data, end));
  });

  it('has of a WebP neither Exif, XMP nor a chunk of no standard, and says so in its head', () => {
    const [head, picture] = [webpBytes(640, 480).slice(12), webp('VP8 ', 'odd')];
    const whole = (flags: number, ...chunks: Uint8Array[]) => {
      const first = head.slice();
      first[8] = flags;
      const all = joined(first, ...chunks);
      return joined('RIFF', Uint8Array.of(all.length + 4, 0, 0, 0), 'WEBP', all);
    };
    const colours = webp('ICCP', 'colours');
    const noted = whole(0x3c, colours, picture, webp('EXIF', 'GPS'), webp('XMP ', 'Maud'), webp('QUAI', 'Lyon'));
    expect(bareImage('a.webp', joined(noted, 'film'))).toEqual(whole(0x30, colours, picture));
  });

  it.each([
    ['a.jpg', photograph(6)],
    ['a.png', joined(pngBytes(640, 480), Uint8Array.of(8, 6, 0, 0, 0), 'summ', png('tEXt', 'x'), png('IEND', ''))],
    ['a.webp', webpBytes(640, 480)],
  ])('is the same when it was bare already: %s', (file, image) => {
    const once = bareImage(file, image);
    expect(bareImage(file, once)).toEqual(once);
  });

  it('ends where its bytes make no sense any more', () => {
    const whole = photograph(1);
    for (let length = text(whole).indexOf('taken by'); length < whole.length; length += 1) {
      expect(text(bareImage('a.jpg', whole.slice(0, length))).endsWith('\u00ff\u00d9')).toBe(true);
    }
  });
});
