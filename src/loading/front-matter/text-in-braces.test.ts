import { expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { createPositions } from '../../diagnostics/position.ts';
import { readYaml } from './read-yaml.ts';

const told = (yaml: string) =>
  readYaml(yaml, 0, createPositions('a.mdx', yaml)).diagnostics.map((diagnostic) => {
    const { code, place } = diagnostic;
    return [`${place.line}:${place.column} ${code}`, wordsOf(diagnostic, 'en').hint];
  });

const inQuotes = (text: string) => `Put the value in quotes: "${text}"`;

it.each([
  ['a:\n  - id: x\n    name: {amount} to pay\n', '3:11', '{amount} to pay'],
  ['a: { id: x, name: {amount} to pay }\n', '1:19', '{amount} to pay'],
  ['a: { name: {amount} to pay, id: x }\n', '1:12', '{amount} to pay'],
  ['a: { name: {one, two} to pay, id: x }\n', '1:12', '{one, two} to pay'],
  ['a: { name: {amount}€, id: x }\n', '1:12', '{amount}€'],
  ['a: { name: {amount} : to pay }\n', '1:12', '{amount} : to pay'],
  ['a: { name: [to do] read again, id: x }\n', '1:12', '[to do] read again'],
  ['a: [{amount} to pay, other]\n', '1:5', '{amount} to pay'],
  ['name: {amount} to pay : all\n', '1:7', '{amount} to pay : all'],
  ['name: {amount} to pay # soon\n', '1:7', '{amount} to pay'],
])('M53 reads in %j one text that begins with a brace, and says to put all of it in quotes', (yaml, place, text) => {
  expect(told(yaml)).toEqual([[`${place} yaml-plain-start`, inQuotes(text)]]);
});

it('M53 says the same of one that a comma cuts, or another brace', () => {
  expect(told('- { id: x, name: {amount}, to pay }\n')).toEqual([
    ['1:18 comma-in-braces', 'Put the value in quotes: name: "{amount}, to pay"'],
  ]);
  expect(told('- { id: x, do: Pay {amount} to {whom} }\n')).toEqual([
    ['1:20 yaml-bracket-in-text', expect.stringContaining('"Pay {amount} to {whom}"')],
  ]);
});

it('M53 says it once of words in braces before a colon', () => {
  expect(told('name: {amount}: to pay\n').map(([code]) => code)).toEqual(['1:8 yaml-bare-key']);
});

it.each([
  ['a: { of: [x] id: y }\n', '1:14 yaml-missing-comma'],
  ['a: { of: {x: y} id: z }\n', '1:17 yaml-missing-comma'],
  ['a: { of: {x: y} z, b: c }\n', '1:17 yaml-missing-comma'],
  ['a: { of: [x] [y] }\n', '1:14 yaml-missing-comma'],
])('M53 still misses the comma between an inner group and what is no text: %j', (yaml, place) => {
  expect(told(yaml).map(([code]) => code)).toEqual([place]);
});

it('M53 misses no dash before a line that goes on after its braces', () => {
  expect(told('a:\n  - { id: x }\n  {amount} to pay\n').map(([code]) => code)).toEqual(['3:3 yaml-indentation']);
  expect(told('a:\n  - { id: x }\n  { id: y } # new\n').map(([code]) => code)).toEqual(['3:3 yaml-missing-dash']);
});
