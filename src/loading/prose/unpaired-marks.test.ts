import { expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { readProse } from './read-prose.ts';

const told = (text: string) =>
  readProse({ file: 'a.mdx', text, bodyStart: 0, positions: createPositions('a.mdx', text), idPrefix: 'a-' })
    .diagnostics.filter(({ code }) => code === 'unpaired-mark')
    .map(({ place }) => `${place.line}:${place.column}`);

it.each([
  ['that nothing closes', 'a **b c', ['1:3']],
  ['that nothing opened', 'a b** c', ['1:4']],
  ['apart from their word', 'a ** b ** c', ['1:3']],
  ['that end after a blank', '**Note : ** a', ['1:1']],
  ['after a pair', '**a** b **c', ['1:9']],
  ['in two items of a list', '- **a\n- b**', ['1:3']],
  ['in two cells', '| **a | b** |\n|---|---|\n| c | d |', ['1:3']],
  ['in two paragraphs, each', '**a\n\nb**', ['1:1', '3:2']],
])('M53 two stars %s are told', (_, text, places) => {
  expect(told(text)).toEqual(places);
});

it.each([
  '**a** b **c**',
  '**a\nb** c',
  '***a*** b',
  '* * *',
  '***',
  '\\*\\*a',
  '`**a`',
  'a**b**c',
  '**a *b* c**',
  '- **a**\n- **b** c',
])('M53 stars that go together are not: %j', (text) => {
  expect(told(text)).toEqual([]);
});
