import { expect, it } from 'vitest';
import { wordsFor } from '../../i18n/words.ts';
import { portfolioColumns, sortColumns } from './columns.ts';

const columns = portfolioColumns(wordsFor('en').portfolio);

it('open with the name, and sort by the deadline at first', () => {
  expect(columns[0]).toMatchObject({ name: 'title', label: 'Partnership', onlyWide: false });
  expect(columns.filter(({ sorted }) => sorted).map(({ name }) => name)).toEqual(['deadline']);
});

it('sort by all but the drawing of the trend, which follows the healths', () => {
  expect(columns.filter(({ sorts }) => sorts).map(({ name }) => name)).toEqual([...sortColumns]);
  expect(columns.map(({ name }) => name).slice(4, 7)).toEqual(['business', 'relationship', 'trend']);
});

it('leave a narrow screen the name and the two healths', () => {
  expect(columns.filter(({ onlyWide }) => !onlyWide).map(({ name }) => name)).toEqual([
    'title',
    'business',
    'relationship',
  ]);
});
