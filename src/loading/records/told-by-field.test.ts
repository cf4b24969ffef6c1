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
