import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

describe('readingMinutes', () => {
  const words = (count: number) => ({
    type: 'root' as const,
    children: [{ type: 'text' as const, value: 'mot '.repeat(count) }],
  });
  it('is one for a short text and grows by 200 words', () => {
    expect(readingMinutes(words(3))).toBe(1);
    expect(readingMinutes(words(1000))).toBe(5);
  });
});
