import { expect, it } from 'vitest';
import { placeInFormula } from './formula-places.ts';

it.each([
  [undefined, 14],
  [0, 14],
  [1, 15],
])('M17 places a character of a formula past its quote, %s', (inset, column) => {
  const place = { file: 'clauses/a.mdx', line: 9, column: 12 };
  const sources = { placeOf: () => place, ...(inset !== undefined && { insetOf: () => inset }) };
  expect(placeInFormula(sources, 'clauses/a.mdx')(2)).toEqual({ ...place, column });
});

it('M17 places all of a formula that stands on lines of its own where it begins', () => {
  const place = { file: 'clauses/a.mdx', line: 9, column: 12 };
  const sources = { placeOf: () => place, insetOf: () => undefined };
  expect(placeInFormula(sources, 'clauses/a.mdx')(2)).toEqual(place);
});
