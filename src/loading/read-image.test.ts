import { describe, expect, it } from 'vitest';
import { jpegBytes, pngBytes, webpBytes } from '../testing/image-bytes.ts';
import { readImage } from './read-image.ts';

/** What is said of a file, with the values that fill the sentence. */
function told(file: string, bytes: Uint8Array) {
  const { image, diagnostics } = readImage(file, bytes);
  expect(image).toBeUndefined();
  return diagnostics.map(({ code, severity, place, values }) => [code, severity, place.file, values]);
}

/** An image followed by as many bytes as make up a size. */
function weighing(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(pngBytes(640, 480));
  return bytes;
}

describe('an image beside a record', () => {
  it.each([
    ['guides/four.png', pngBytes(640, 480)],
    ['guides/four.PNG', pngBytes(640, 480)],
    ['guides/four.jpg', jpegBytes(640, 480)],
    ['guides/four.jpeg', jpegBytes(640, 480)],
    ['guides/four.webp', webpBytes(640, 480)],
  ])('tells its size in pixels: %s', (file, bytes) => {
    expect(readImage(file, bytes)).toEqual({ image: { file, width: 640, height: 480 }, diagnostics: [] });
  });

  it.each([
    [1, { width: 640, height: 480 }],
    [4, { width: 640, height: 480 }],
    [5, { width: 480, height: 640 }],
    [8, { width: 480, height: 640 }],
  ])('has the size that browsers show when a camera noted orientation %i', (orientation, size) => {
    expect(readImage('a.jpg', jpegBytes(640, 480, orientation)).image).toMatchObject(size);
  });

  it('may weigh 2 MB, not a byte more', () => {
    const limit = 2 * 1024 * 1024;
    expect(readImage('a.png', weighing(limit - 1)).diagnostics).toEqual([]);
    expect(readImage('a.png', weighing(limit)).diagnostics).toEqual([]);
    expect(told('a.png', weighing(limit + 1))).toEqual([
      ['image-too-large', 'error', 'a.png', { size: 2049, limit: 2048 }],
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['text', Buffer.from('This is no image at all, only words.')],
    ['a drawing of another kind', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a GIF', Buffer.from('GIF89a\u0009\u0000\u0009\u0000 and the rest')],
    ['an image cut short', pngBytes(640, 480).slice(0, 18)],
    ['an image cut short, in memory shared with others', Buffer.from(pngBytes(640, 480).slice(0, 18))],
    ['an image without a pixel', pngBytes(0, 480)],
  ])('is refused when it holds %s', (_, bytes) => {
    expect(told('a.png', bytes)).toEqual([['unreadable-image', 'error', 'a.png', {}]]);
  });

  it('is refused under the name of another kind, with the name it should have', () => {
    expect(told('guides/mon.four.png', jpegBytes(640, 480))).toEqual([
      ['misnamed-image', 'error', 'guides/mon.four.png', { type: 'jpg', expected: 'mon.four.jpg' }],
    ]);
    expect(told('a.jpeg', webpBytes(640, 480))).toEqual([
      ['misnamed-image', 'error', 'a.jpeg', { type: 'webp', expected: 'a.webp' }],
    ]);
  });
});
