import { describe, expect, it } from 'vitest';
import { exactOf, toMinor } from './exact.ts';
import { valueOf } from './formula-value.ts';
import { parseCap } from './cap.ts';

const variables = {
  prix: { type: 'amount' },
  'plafond-annuel': { type: 'amount' },
  taux: { type: 'rate' },
  mois: { type: 'number' },
  delai: { type: 'duration' },
  ville: { type: 'text' },
} as const;
const values = new Map(
  Object.entries({ prix: 50000, 'plafond-annuel': 7000, taux: 0.1, mois: 6 }).map(([name, value]) => [
    name,
    exactOf(value),
  ]),
);

describe('M17 a cap', () => {
  it.each([
    ['2000', 200000],
    [' 2000 ', 200000],
    ['2000.5', 200050],
    ['2000.50', 200050],
    ['prix', 5000000],
    ['plafond-annuel', 700000],
    ['10 % * prix', 500000],
    ['0.1 * prix', 500000],
    ['taux * prix', 500000],
    ['prix / mois', 833333],
    ['prix - 1000', 4900000],
    ['min(2000, 10 % * prix)', 200000],
    ['max(prix, 80000)', 8000000],
    ['round(prix / 3)', 1666700],
    ['roundup(prix / 3)', 1666700],
    ['rounddown(prix / 3)', 1666600],
    ['prix * below(prix, 60000)', 5000000],
    ['prix * (taux + 5 %)', 750000],
    ['prix * prix / prix * 1', undefined],
    ['-500', -50000],
  ])('reads %j as %s cents', (text, minor) => {
    const cap = parseCap(text, variables);
    const amount = cap.kind === 'fault' ? undefined : valueOf(cap, values);
    expect(amount && toMinor(amount)).toBe(minor);
  });

  it.each([
    ['2 000', 'unreadable'],
    ['2\u202f000', 'unreadable'],
    ['2000 €', 'unreadable'],
    ['2000,50', 'unreadable'],
    ['2k', 'unreadable'],
    ['', 'unreadable'],
    ['2000.505', 'decimals'],
    ['2.000', 'decimals'],
    ['10 %', 'share'],
    ['taux', 'share'],
    ['mois', 'share'],
    ['2 * taux', 'share'],
    ['50000 * 10 %', 'share'],
    ['prix / prix', 'share'],
    ['below(prix, 100)', 'share'],
    ['prix + 10 %', 'mixed'],
    ['min(10 %, prix)', 'mixed'],
    ['prix * prix', 'mixed'],
    ['delai', 'variable'],
    ['2 * ville', 'variable'],
    ['min(prix, delai)', 'variable'],
  ])('is refused as %j: %s', (text, reason) => {
    expect(parseCap(text, variables)).toMatchObject({ kind: 'fault', reason });
  });

  it('takes a name that is no variable for an amount, which then has no value', () => {
    const cap = parseCap('2 * plafon', variables);
    expect(cap.kind === 'fault' ? cap : valueOf(cap, values)).toBeUndefined();
  });
});
