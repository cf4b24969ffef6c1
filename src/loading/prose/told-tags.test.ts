import { describe, expect, it } from 'vitest';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { withoutRepeatedTags } from './told-tags.ts';

const at = (line: number) => ({ file: 'a.mdx', line, column: 1 });
const tags = (tag: string, ...lines: number[]) => lines.map((line) => problem('raw-html', at(line), { tag }));
const told = (diagnostics: Parameters<typeof withoutRepeatedTags>[0]) =>
  withoutRepeatedTags(diagnostics).map(({ place, others }) => [place.line, others?.count ?? 0, others?.line ?? 0]);

describe('tags of one name that a text may not hold', () => {
  it('M53 are each told up to five, and counted by the fifth beyond', () => {
    expect(told(tags('div', 1, 2, 3, 4, 5))).toEqual([1, 2, 3, 4, 5].map((line) => [line, 0, 0]));
    expect(told(tags('div', 1, 2, 3, 4, 5, 6, 9))).toEqual([
      [1, 0, 0],
      [2, 0, 0],
      [3, 0, 0],
      [4, 0, 0],
      [5, 2, 9],
    ]);
  });

  it('M53 do not hide those of another name, nor anything else', () => {
    const mixed = [...tags('div', 1, 2, 3, 4, 5, 6), ...tags('span', 7)];
    expect(told([...mixed, ...Array.from({ length: 6 }, () => problem('empty-link', at(8), { scheme: '' }))])).toEqual([
      ...[1, 2, 3, 4].map((line) => [line, 0, 0]),
      [5, 1, 6],
      [7, 0, 0],
      ...Array.from({ length: 6 }, () => [8, 0, 0]),
    ]);
  });
});
