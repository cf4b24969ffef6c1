import { describe, expect, it } from 'vitest';
import { readRecent, withRecent } from './recent-searches.ts';

describe('M50 the recent searches', () => {
  it('hold the last six, the newest first, each once', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].reduce<readonly string[]>(withRecent, []);
    expect(six).toEqual(['f', 'e', 'd', 'c', 'b', 'a']);
    expect(withRecent(six, 'g')).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
    expect(withRecent(six, ' C ')).toEqual(['C', 'f', 'e', 'd', 'b', 'a']);
    expect(withRecent(six, '  ')).toBe(six);
  });

  it('start empty where nothing, or something else, was kept', () => {
    for (const text of [null, '', '{', '{"a":1}', 'null']) expect(readRecent(text)).toEqual([]);
    expect(readRecent('["préavis", 3]')).toEqual(['préavis']);
  });
});
