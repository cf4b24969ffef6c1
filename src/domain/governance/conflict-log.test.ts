import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEntry, aPartnership, aStep, day, duration } from '../../testing/builders.ts';
import { conflictLog, median } from './conflict-log.ts';

const calendar = { weekends: 'skip', holidays: 'france' } as const;
const conflict = (id: string, opened: string, resolved?: string, type?: 'financial' | 'communication') =>
  anEntry({
    id,
    kind: 'conflict',
    date: day(opened),
    ...(resolved !== undefined && { resolved: day(resolved) }),
    ...(type && { type }),
  });

function log(...journal: ReturnType<typeof anEntry>[]) {
  const governance = { escalation: [aStep({ within: duration('10 days') }), aStep({ level: 2 })] };
  return conflictLog(aPartnership({ governance, journal }), day('2026-11-23'), calendar);
}

describe('M40 the conflict log', () => {
  it('is empty, without a median, where nothing was disputed', () => {
    expect(log(anEntry())).toEqual({ open: [], resolved: [], medianDays: null, byType: [] });
  });

  it.each([
    ['resolved today', '2026-11-23', ['open: ', 'resolved: a in 22']],
    ['to be resolved tomorrow', '2026-11-24', ['open: a', 'resolved: ']],
  ])('holds a conflict %s on its side', (_, resolved, sides) => {
    const { open, resolved: ended } = log(conflict('a', '2026-11-01', resolved));
    expect([
      `open: ${open.map(({ entry }) => entry.id).join()}`,
      `resolved: ${ended.map(({ entry, days }) => `${entry.id} in ${days}`).join()}`,
    ]).toEqual(sides);
  });

  it('leaves out a conflict that is still to come, and gives an open one its step and its deadline', () => {
    const { open } = log(conflict('a', '2026-11-20'), conflict('b', '2026-11-24'));
    expect(open).toMatchObject([{ level: 1, deadline: '2026-11-30', next: 2, daysOpen: 3 }]);
  });

  it('puts the most overdue first, then by deadline, then those without one, the oldest of equals before', () => {
    const at = (id: string, opened: string, level?: 2) => ({ ...conflict(id, opened), ...(level && { level }) });
    const { open } = log(
      at('without, younger', '2026-11-05', 2),
      at('ahead', '2026-11-20'),
      at('today', '2026-11-13'),
      at('without, older', '2026-01-10', 2),
      at('late', '2026-11-01'),
      at('later still', '2026-10-01'),
    );
    expect(open.map(({ entry, deadline }) => [entry.id, deadline])).toEqual([
      ['later still', '2026-10-11'],
      ['late', '2026-11-11'],
      ['today', '2026-11-23'],
      ['ahead', '2026-11-30'],
      ['without, older', undefined],
      ['without, younger', undefined],
    ]);
  });

  it('tells the last one resolved first, and counts by type; one without a type is other', () => {
    const { resolved, medianDays, byType } = log(
      conflict('a', '2026-02-12', '2026-04-10', 'financial'),
      conflict('b', '2026-03-01', '2026-03-04', 'financial'),
      conflict('c', '2026-11-04', undefined, 'communication'),
      conflict('d', '2026-05-01', '2026-05-01'),
    );
    expect(resolved.map(({ entry, days }) => [entry.id, days])).toEqual([
      ['d', 0],
      ['a', 57],
      ['b', 3],
    ]);
    expect(medianDays).toBe(3);
    expect(byType).toEqual([
      { type: 'financial', open: 0, resolved: 2, medianDays: 30 },
      { type: 'communication', open: 1, resolved: 0, medianDays: null },
      { type: 'other', open: 0, resolved: 1, medianDays: 0 },
    ]);
  });
});

describe('the median', () => {
  it('has as many values on either side, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1 }), (values) => {
        const middle = median(values) ?? NaN;
        const half = values.length / 2;
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });
});
