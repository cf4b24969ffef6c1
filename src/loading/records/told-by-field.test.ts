import { expect, it } from 'vitest';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { withoutEchoes } from './told-by-field.ts';

const at = (column: number) => ({ file: 'index.mdx', line: 3, column });
const quotes = problem('yaml-typographic-quotes', at(7), { value: '“joint-venture”', text: 'joint-venture' });
const refused = (column: number) => problem('empty-text', at(column), {});

it('leaves to its field what it says of a value in the quotes of a word processor', () => {
  expect(withoutEchoes([quotes], [refused(7)])).toEqual([]);
  expect(withoutEchoes([quotes], [refused(9)])).toEqual([quotes]);
  expect(withoutEchoes([quotes, refused(7)], [quotes, refused(7)])).toEqual([refused(7)]);
  expect(withoutEchoes([quotes], [quotes])).toEqual([quotes]);
});

it('leaves to its field what it says of a value that only a comment or a lone quote spoils', () => {
  const comment = problem('yaml-only-comment', at(8), { rest: '# x' });
  const missing = problem('missing-field', at(1), { field: 'title', noteFr: '', noteEn: '', comment: '# x' });
  expect(withoutEchoes([comment], [missing])).toEqual([]);
  expect(withoutEchoes([comment], [refused(1)])).toEqual([]);
  const shapeless = problem('wrong-shape', at(3), {
    field: 'a',
    part: 'item',
    expected: 'group',
    found: 'nothing',
    example: [],
    listed: '',
    noteFr: '',
    noteEn: '',
  });
  expect(withoutEchoes([comment], [shapeless])).toEqual([]);
  const other = problem('duplicate-key', at(1), { key: 'a', line: 1 });
  expect(withoutEchoes([comment], [other])).toEqual([comment]);
  const quote = problem('yaml-lone-quote', at(9), { value: 'a' });
  expect(
    withoutEchoes([quote], [problem('bad-value', at(3), { field: 'id', value: 'a"', noteFr: '', noteEn: '' })]),
  ).toEqual([]);
  expect(withoutEchoes([quote], [missing])).toEqual([quote]);
});
