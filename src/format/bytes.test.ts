import { expect, it } from 'vitest';
import { formatBytes } from './bytes.ts';

it.each([
  [0, '1\u00a0ko', '1\u00a0kB'],
  [1499, '1\u00a0ko', '1\u00a0kB'],
  [1500, '2\u00a0ko', '2\u00a0kB'],
  [1_234_000, '1\u202f234\u00a0ko', '1,234\u00a0kB'],
])('a file of %i bytes weighs %s', (bytes, french, english) => {
  expect([formatBytes(bytes, 'fr'), formatBytes(bytes, 'en')]).toEqual([french, english]);
});
