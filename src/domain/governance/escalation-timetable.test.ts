import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aStep, day, duration } from '../../testing/builders.ts';
import { addDays } from '../calendar/dates.ts';
import { escalationTimetable } from './escalation-timetable.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };
const ladder = [
  aStep({ level: 1, within: duration('10 days') }),
  aStep({ level: 2, within: duration('5 working days') }),
  aStep({ level: 'mediation', within: duration('45 days') }),
  aStep({ level: 'court' }),
];

function days(level: 1 | 2 | 'mediation' | 'court' | 'arbitration', since: string, steps = ladder) {
  return escalationTimetable(steps, { level, since: day(since) }, france).map(
    ({ state, from = '–', deadline = '–' }) => `${state} ${from} ${deadline}`,
  );
}

describe('M18 the ladder in time', () => {
  it('counts each level from the day it is entered, the next one beginning the day after its deadline', () => {
    expect(days(1, '2026-11-04')).toEqual([
      'here 2026-11-04 2026-11-14',
      'future 2026-11-15 2026-11-20',
      'future 2026-11-21 2027-01-05',
      'future 2027-01-06 –',
    ]);
  });

  it('gives no day to the levels left behind', () => {
    expect(days('mediation', '2026-11-16')).toEqual([
      'past – –',
      'past – –',
      'here 2026-11-16 2026-12-31',
      'future 2027-01-01 –',
    ]);
  });

  it('counts working days where the ladder says so, French holidays left out', () => {
    expect(days(2, '2026-11-09')[1]).toBe('here 2026-11-09 2026-11-17');
  });

  it('stops where a level sets no time', () => {
    const open = [aStep({ level: 1 }), aStep({ level: 'mediation', within: duration('45 days') })];
    expect(days(1, '2026-11-04', open)).toEqual(['here 2026-11-04 –', 'future – –']);
  });

  it('lies ahead whole, without days, where no conflict stands on it', () => {
    expect(escalationTimetable(ladder, undefined, france).map(({ state }) => state)).toEqual(Array(4).fill('future'));
    expect(days('arbitration', '2026-11-04')).toEqual(Array(4).fill('future – –'));
    expect(escalationTimetable(ladder, { level: undefined, since: day('2026-11-04') }, france)[0]).toEqual({
      step: ladder[0],
      state: 'future',
    });
  });

  it('leaves no day between two levels, whatever the times allowed', () => {
    const times = fc.constantFrom('0 days', '1 day', '10 days', '3 working days', '2 weeks', '1 month');
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 9 }), fc.nat(9000), (allowed, offset) => {
        const steps = allowed.map((time, index) => aStep({ level: index + 1, within: duration(time) }));
        const since = addDays(day('2020-01-01'), offset);
        const found = escalationTimetable(steps, { level: 1, since }, france);
        expect(found[0]?.from).toBe(since);
        found.forEach(({ from, deadline }, index) => {
          expect(from !== undefined && deadline !== undefined && from <= deadline).toBe(true);
          if (index > 0) expect(from).toBe(addDays(found[index - 1]?.deadline ?? since, 1));
        });
      }),
    );
  });
});
