import { describe, expect, it } from 'vitest';
import { chosenRows, readChoice, sortRows, writeChoice, type TableRow } from './portfolio-choice.ts';

const plain = { query: '', state: '', type: '', sort: 'deadline', descends: false, hidden: [] };

function row(
  title: string,
  keys: Readonly<Record<string, string>> = {},
  more: Partial<TableRow> = {},
): TableRow & { readonly title: string } {
  return { title, keys: { title, ...keys }, text: title, type: 'supplier', states: [], ...more };
}

describe('the choice in the address', () => {
  it('is read back as it was written', () => {
    const choice = {
      query: 'norécia & fils',
      state: 'late',
      type: 'coentreprise',
      sort: 'business',
      descends: true,
      hidden: ['value', 'trend'],
    };
    expect(readChoice(new URLSearchParams(writeChoice(choice)))).toEqual(choice);
  });

  it('is empty for the default order without filter', () => {
    expect(writeChoice(plain)).toBe('');
    expect(readChoice(new URLSearchParams(''))).toEqual(plain);
  });

  it('falls back to the deadline for a column that does not exist', () => {
    expect(readChoice(new URLSearchParams('sort=-nothing'))).toEqual(plain);
  });
});

describe('the columns put away', () => {
  const hidden = (query: string) => readChoice(new URLSearchParams(query)).hidden;

  it('are those the table knows, in its order, whatever the address says', () => {
    expect(hidden('hide=manager.nothing.type')).toEqual(['type', 'manager']);
    expect(hidden('hide=')).toEqual([]);
  });

  it('never include the name of the partnership', () => {
    expect(hidden('hide=title.value')).toEqual(['value']);
  });
});

describe('chosenRows', () => {
  const rows = [
    row('chaine a', {}, { text: 'boucle chaude norecia' }),
    row('b', {}, { text: 'fret sobre', states: ['late'], type: 'framework' }),
  ];

  it('finds every word of the query without accents, in any order', () => {
    expect(chosenRows(rows, { ...plain, query: ' Norécia BOUCLE ' })).toEqual([rows[0]]);
  });

  it('keeps only the rows in the state and of the type asked for', () => {
    expect(chosenRows(rows, { ...plain, state: 'late' })).toEqual([rows[1]]);
    expect(chosenRows(rows, { ...plain, type: 'framework' })).toEqual([rows[1]]);
    expect(chosenRows(rows, { ...plain, state: 'late', type: 'supplier' })).toEqual([]);
  });

  it('keeps everything without a choice', () => {
    expect(chosenRows(rows, plain)).toEqual(rows);
  });
});

describe('sortRows', () => {
  const rows = [row('a', { business: '~' }), row('b', { business: '072' }), row('c', { business: '081' })];
  const order = (sorted: readonly { readonly title: string }[]) => sorted.map((each) => each.title).join('');

  it('puts the unknown last whichever way the column is sorted', () => {
    expect(order(sortRows(rows, { sort: 'business', descends: false }))).toBe('bca');
    expect(order(sortRows(rows, { sort: 'business', descends: true }))).toBe('cba');
  });

  it('leaves equal rows in the order they had', () => {
    expect(
      order(sortRows([row('x', { stage: '5' }), row('y', { stage: '5' })], { sort: 'stage', descends: true })),
    ).toBe('xy');
  });
});
