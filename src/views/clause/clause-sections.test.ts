import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aClause } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { clauseSections } from './clause-sections.ts';

describe('the duties of a clause (M13)', () => {
  const days = (count: number) => ({ count, unit: 'day' }) as const;
  const months = (count: number) => ({ count, unit: 'month' }) as const;

  it.each([
    [{ within: days(10) }, 'sous 10 jours', 'within 10 days'],
    [{ every: months(6) }, 'chaque semestre', 'every half-year'],
    [
      { within: days(10), every: months(6) },
      'chaque semestre, sous 10 jours après la fin de la période',
      'every half-year, within 10 days of the end of the period',
    ],
    [{}, '–', '–'],
  ])('say their delay and their recurrence: %j', (time, french, english) => {
    const own = aClause({ obligations: [{ party: 'any', do: 'Remettre l’attestation', ...time }] });
    const told = (locale: Locale) =>
      clauseSections(aContext({ clauses: [own] }, locale), own).find(({ id }) => id === 'obligations')?.table?.rows[0]
        ?.cells[2];
    expect(withPlainSpaces(told('fr')?.text ?? '')).toBe(french);
    expect(withPlainSpaces(told('en')?.text ?? '')).toBe(english);
  });
});
