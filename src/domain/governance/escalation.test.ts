import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../model/playbook.ts';
import { anEntry, aPartnership, aStep, day, duration } from '../../testing/builders.ts';
import { openConflicts } from './escalation.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };
const ladder = [
  aStep({ level: 1, within: duration('10 days') }),
  aStep({ level: 2, within: duration('15 days') }),
  aStep({ level: 'mediation', within: duration('45 days') }),
  aStep({ level: 'arbitration' }),
];

function conflicts(fields: Partial<JournalEntry>, on = '2026-11-23', escalation = ladder) {
  const entry = anEntry({ kind: 'conflict', date: day('2026-11-04'), ...fields });
  return openConflicts(aPartnership({ journal: [entry], governance: { escalation } }), day(on), france);
}

describe('M18 which conflicts are open', () => {
  it('those opened by the day and not resolved by it', () => {
    expect(conflicts({}, '2026-11-03')).toEqual([]);
    expect(conflicts({}, '2026-11-04')).toHaveLength(1);
    expect(conflicts({ resolved: day('2026-11-24') })).toHaveLength(1);
    expect(conflicts({ resolved: day('2026-11-23') })).toEqual([]);
    expect(conflicts({ kind: 'decision' })).toEqual([]);
  });
});

describe('M18 the level and its deadline', () => {
  it('runs from the day the level was entered, day 0', () => {
    expect(conflicts({ level: 2, 'level-since': day('2026-11-16') })).toMatchObject([
      {
        level: 2,
        since: '2026-11-16',
        deadline: '2026-12-01',
        next: 'mediation',
        nextFrom: '2026-12-02',
        daysOpen: 19,
      },
    ]);
  });

  it('is the first of the ladder, from the opening, where the entry says none', () => {
    expect(conflicts({})).toMatchObject([
      { level: 1, since: '2026-11-04', deadline: '2026-11-14', next: 2, nextFrom: '2026-11-15' },
    ]);
  });

  it('is reckoned through the ladder where the entry gives a level without its date', () => {
    expect(conflicts({ level: 2 })).toMatchObject([{ since: '2026-11-15', deadline: '2026-11-30' }]);
    expect(conflicts({ level: 2 }, '2026-11-15')).toMatchObject([{ since: '2026-11-15' }]);
    expect(conflicts({ level: 2 }, '2026-11-14')).toMatchObject([{ since: '2026-11-04', deadline: '2026-11-19' }]);
    expect(conflicts({ level: 'mediation' }, '2026-12-01')).toMatchObject([
      { since: '2026-12-01', deadline: '2027-01-15' },
    ]);
  });

  it('passes over a level that is written twice, as the mistake it is', () => {
    const twice = ladder.flatMap((step) => (step.level === 2 ? [step, step] : [step]));
    const entry = { level: 2, 'level-since': day('2026-11-16') } as const;
    expect(conflicts(entry, '2026-11-23', twice)).toEqual(conflicts(entry));
    expect(conflicts({ level: 'mediation' }, '2026-12-20', twice)).toEqual(
      conflicts({ level: 'mediation' }, '2026-12-20'),
    );
  });

  it('counts working days where the ladder says so', () => {
    const inWorkingDays = [aStep({ level: 1, within: duration('5 working days') }), aStep({ level: 2 })];
    expect(conflicts({}, '2026-11-23', inWorkingDays)).toMatchObject([
      { deadline: '2026-11-12', nextFrom: '2026-11-13' },
    ]);
  });

  it('has no deadline at a level without a set time, nor outside the ladder, nor without one', () => {
    expect(conflicts({ level: 'arbitration' })[0]).not.toHaveProperty('deadline');
    expect(conflicts({ level: 7 })[0]).toMatchObject({ level: 7, since: '2026-11-04' });
    expect(conflicts({ level: 7 })[0]).not.toHaveProperty('next');
    const [bare] = conflicts({}, '2026-11-23', []);
    expect(bare).toEqual({ entry: bare?.entry, level: undefined, who: [], since: '2026-11-04', daysOpen: 19 });
  });

  it('names whom the ladder puts the level in the hands of, one or several', () => {
    const named = [aStep({ level: 1, who: 'steering' }), aStep({ level: 2, who: ['claire', 'hugo'] })];
    expect(conflicts({}, '2026-11-23', named)).toMatchObject([{ who: ['steering'] }]);
    expect(conflicts({ level: 2 }, '2026-11-23', named)).toMatchObject([{ who: ['claire', 'hugo'] }]);
    expect(conflicts({ level: 7 }, '2026-11-23', named)).toMatchObject([{ who: [] }]);
  });
});
