import { describe, expect, it } from 'vitest';
import { problem } from '../diagnostics/catalogue/index.ts';
import { withoutRepeats } from './told-groups.ts';

const at = (line: number) => problem('raw-html', { file: 'a.mdx', line, column: 1 }, { tag: 'div' });
const told = (lines: readonly number[], groupsOf: Parameters<typeof withoutRepeats>[1]) =>
  withoutRepeats(lines.map(at), groupsOf).map(({ place, others }) => [place.line, others?.count, others?.line]);

describe('M53 problems of one group', () => {
  it('are told on and under the most that it lets be told, and counted by the last of them over it', () => {
    const all = () => [{ key: 'all', most: 2 }];
    expect(told([1], all)).toEqual([[1, undefined, undefined]]);
    expect(told([1, 2], all)).toEqual([
      [1, undefined, undefined],
      [2, undefined, undefined],
    ]);
    expect(told([1, 2, 3, 9], all)).toEqual([
      [1, undefined, undefined],
      [2, 2, 9],
    ]);
  });

  it('are counted by the first of their groups that is full', () => {
    const evens = ({ place }: ReturnType<typeof at>) =>
      place.line % 2 === 0
        ? [
            { key: 'even', most: 1 },
            { key: 'all', most: 2 },
          ]
        : [{ key: 'all', most: 2 }];
    expect(told([2, 3, 4, 5], evens)).toEqual([
      [2, 1, 4],
      [3, 1, 5],
    ]);
  });

  it('are each told where they are in none', () => {
    expect(told([1, 2, 3], () => [])).toHaveLength(3);
  });
});
