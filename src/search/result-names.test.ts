import { expect, test } from 'vitest';
import { isResultNames, namesFile } from './result-names.ts';

test('the names of each language have a file of their own', () => {
  expect([namesFile('fr'), namesFile('en')]).toEqual(['names.fr.json', 'names.en.json']);
});

test.each([
  [true, {}],
  [true, { fr_0a1: ['/a/', 'A', 'clause'] }],
  [false, { fr_0a1: ['/a/', 'A'] }],
  [false, { fr_0a1: ['/a/', 'A', 1] }],
  [false, { fr_0a1: '/a/' }],
  [false, null],
  [false, 'fr_0a1'],
])('%s: %j are names', (expected, value) => {
  expect(isResultNames(value)).toBe(expected);
});
