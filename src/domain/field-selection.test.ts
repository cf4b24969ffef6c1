import { describe, expect, it } from 'vitest';
import { selectTexts } from './field-selection.ts';

const record = {
  owner: 'ana',
  items: [{ owner: 'bo' }, {}, { owner: 3 }],
  share: { a: 1, b: 2 },
  groups: { x: { y: 'z' } },
  list: ['p', 'q'],
};

describe('selectTexts', () => {
  it('finds a text by its path', () => {
    expect(selectTexts(record, 'owner')).toEqual([{ path: ['owner'], target: 'value', text: 'ana' }]);
  });

  it('goes through every item of a list and every value of a group', () => {
    expect(selectTexts(record, 'items.*.owner')).toEqual([
      { path: ['items', 0, 'owner'], target: 'value', text: 'bo' },
    ]);
    expect(selectTexts(record, 'list.*').map(({ path }) => path)).toEqual([
      ['list', 0],
      ['list', 1],
    ]);
    expect(selectTexts(record, 'groups.*.y').map(({ path }) => path)).toEqual([['groups', 'x', 'y']]);
  });

  it('gives the keys of a group', () => {
    expect(selectTexts(record, 'share.{}')).toEqual([
      { path: ['share', 'a'], target: 'key', text: 'a' },
      { path: ['share', 'b'], target: 'key', text: 'b' },
    ]);
  });

  it('gives nothing for what is absent or not a text', () => {
    expect(selectTexts(record, 'absent.*.owner')).toEqual([]);
    expect(selectTexts(record, 'share.a')).toEqual([]);
    expect(selectTexts(undefined, 'owner')).toEqual([]);
  });
});
