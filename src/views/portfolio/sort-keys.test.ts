import { expect, it } from 'vitest';
import { amountKey, nameKey, scoreKey, unknownKey } from './sort-keys.ts';

it('sorts scores as numbers, unknown ones last', () => {
  expect([100, null, 9, 0, 72.4].map(scoreKey).toSorted()).toEqual(['000', '009', '072', '100', unknownKey]);
});

it('sorts amounts as numbers, unknown ones last, and keeps the cents', () => {
  const keys = [160_000_000, null, 0, 90_000_050].map(amountKey).toSorted();
  expect(keys.map((key) => (key === unknownKey ? key : Number(key)))).toEqual([0, 90_000_050, 160_000_000, unknownKey]);
});

it('sorts names without regard to accents, and the numbers within them by their size', () => {
  expect(['Zone 10', 'Écart', 'Zone 2', 'Eau'].toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))).toEqual([
    'Eau',
    'Écart',
    'Zone 2',
    'Zone 10',
  ]);
});
