import { expect, it } from 'vitest';
import { textsWithin } from './texts-within.ts';

it('are found at any depth, in the order they are written, and not among the keys', () => {
  expect(textsWithin({ title: 'Verger', parties: [{ name: 'Norécia' }, 'Valbrune'], count: 3, none: null })).toEqual([
    'Verger',
    'Norécia',
    'Valbrune',
  ]);
});

it('are a text alone, and none of a function that makes one', () => {
  expect(textsWithin('Verger')).toEqual(['Verger']);
  expect(textsWithin(() => 'Verger')).toEqual([]);
});
