import { imageSize } from 'image-size';
import { imageTypeOf } from '../../model/image-file.ts';
import { bareJpeg } from './bare-jpeg.ts';
import { barePng, bareWebp } from './bare-chunks.ts';

/**
 * The bytes of an image that was read without fault, without what was noted in it: a photograph tells where and when it
 * was taken, with what device, and a retouched one who did it. The picture itself is the same, pixel for pixel, and as
 * upright. Twice bare is once bare.
 */
export function bareImage(file: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const type = imageTypeOf(file);
  if (type === 'image/png') return joined(barePng(bytes));
  if (type === 'image/webp') return joined(bareWebp(bytes));
  return joined(bareJpeg(bytes, imageSize(new Uint8Array(bytes)).orientation ?? 1));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
