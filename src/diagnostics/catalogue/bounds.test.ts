import { expect, it } from 'vitest';
import { orPercentEn, orPercentFr } from './bounds.ts';

it.each<[string, string, string]>([
  ['98.5', ', ou 98.5\u00a0% si c’est un pourcentage', ', or 98.5\u00a0% if it is a percentage'],
  ['100', ', ou 100\u00a0% si c’est un pourcentage', ', or 100\u00a0% if it is a percentage'],
  ...['1', '0.5', '100.1', '1500', '98.5 %'].map((value): [string, string, string] => [value, '', '']),
])('says once that %s may be a percentage, from 1 to 100 and without its sign', (suggestion, fr, en) => {
  expect([orPercentFr({ suggestion }), orPercentEn({ suggestion })]).toEqual([fr, en]);
  expect(orPercentFr({ suggestion, min: 0, max: 100, of: 'any' })).toBe('');
});
