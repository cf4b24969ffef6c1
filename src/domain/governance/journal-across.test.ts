import { describe, expect, it } from 'vitest';
import { anEntry, aPartnership, day } from '../../testing/builders.ts';
import { entriesAcross } from './journal-across.ts';

const entry = (id: string, date: string, kind: 'win' | 'lesson' = 'win') => anEntry({ id, kind, date: day(date) });
const partnerships = [
  aPartnership({
    id: 'a',
    journal: [entry('a1', '2026-01-10'), entry('a2', '2026-11-24'), entry('a3', '2026-02-01', 'lesson')],
  }),
  aPartnership({ id: 'b', journal: [entry('b1', '2026-11-23'), entry('b2', '2026-01-10')] }),
];

describe('M42 M43 the entries of a kind across the portfolio', () => {
  it('are read latest first, up to the very day, those of one day in the order of the partnerships', () => {
    expect(entriesAcross(partnerships, 'win', day('2026-11-23')).map(({ entry: { id } }) => id)).toEqual([
      'b1',
      'a1',
      'b2',
    ]);
    expect(entriesAcross(partnerships, 'lesson', day('2026-11-23'))).toMatchObject([{ partnership: { id: 'a' } }]);
    expect(entriesAcross([], 'win', day('2026-11-23'))).toEqual([]);
  });
});
