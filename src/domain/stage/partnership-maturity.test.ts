import { describe, expect, it } from 'vitest';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { anEntry, aPartnership, day } from '../../testing/builders.ts';
import { assessMaturity, type MaturityPractice } from './partnership-maturity.ts';

const asOf = day('2026-11-23');
const since = day('2025-01-01');

function followed(practice: MaturityPractice, fields: Partial<Partnership>, quarters = 1): (number | undefined)[] {
  return assessMaturity([aPartnership({ since, ...fields })], asOf)
    .slice(-quarters)
    .map(({ practices }) => practices.find((each) => each.practice === practice)?.followed);
}
const event = (kind: JournalEntry['kind'], date: string, fields: Partial<JournalEntry> = {}) => ({
  journal: [anEntry({ kind, date: day(date), ...fields })],
});

describe('M43 the maturity of the organisation', () => {
  it('is told at the end of each quarter, and at the day of computation in the one under way', () => {
    const told = assessMaturity([], asOf);
    expect(told.slice(-3).map(({ quarter, at, share }) => [quarter, at, share])).toEqual([
      ['2026-Q2', '2026-06-30', null],
      ['2026-Q3', '2026-09-30', null],
      ['2026-Q4', '2026-11-23', null],
    ]);
    expect(told).toHaveLength(8);
  });

  it('counts a partnership from the day it began; without that day, never', () => {
    const begun = (on?: string) =>
      assessMaturity([aPartnership(on ? { since: day(on) } : {})], asOf)
        .slice(-2)
        .map(({ partnerships }) => partnerships);
    expect(begun('2026-09-30')).toEqual([1, 1]);
    expect(begun('2026-10-01')).toEqual([0, 1]);
    expect(begun('2026-11-24')).toEqual([0, 0]);
    expect(begun()).toEqual([0, 0]);
  });

  it('is the share of practices followed', () => {
    const point = assessMaturity(
      [
        aPartnership({ since, ...event('lesson', '2026-11-01'), stages: { exit: { arranged: since } } }),
        aPartnership({ since }),
      ],
      asOf,
    ).at(-1);
    expect(point?.share).toBeCloseTo(2 / 12);
  });

  it('knows lessons and decisions for a year, wins for six months', () => {
    expect(followed('lessons', event('lesson', '2025-11-24'))).toEqual([1]);
    expect(followed('lessons', event('lesson', '2025-11-23'))).toEqual([0]);
    expect(followed('decisions', event('decision', '2025-11-24'))).toEqual([1]);
    expect(followed('wins', event('win', '2026-05-24'))).toEqual([1]);
    expect(followed('wins', event('win', '2026-05-23'))).toEqual([0]);
    expect(followed('wins', event('win', '2026-11-24'))).toEqual([0]);
  });

  it('does not let the present change the past', () => {
    expect(followed('lessons', event('lesson', '2026-10-01'), 2)).toEqual([0, 1]);
    expect(followed('exit', { stages: { exit: { arranged: day('2026-10-01') } } }, 2)).toEqual([0, 1]);
    const rating = { on: day('2026-09-30'), item: 'respect' } as NonNullable<Partnership['health-check']>[number];
    expect(followed('health-check', { 'health-check': [rating] }, 2)).toEqual([1, 1]);
  });

  it('asks that every commitment due within the year be kept, even late', () => {
    const due = day('2026-10-15');
    expect(followed('commitments', event('commitment', '2026-09-01', { due, kept: day('2026-11-01') }))).toEqual([1]);
    expect(followed('commitments', event('commitment', '2026-09-01', { due, kept: false }))).toEqual([0]);
    expect(followed('commitments', event('commitment', '2026-09-01', { due }))).toEqual([0]);
    expect(followed('commitments', event('commitment', '2026-09-01', { due: day('2026-11-24') }))).toEqual([0]);
  });

  it('leaves out a commitment due on the last day of a quarter until that day is over', () => {
    const commitment = (due: string, kept?: string) =>
      anEntry({ kind: 'commitment', date: day('2026-07-01'), due: day(due), ...(kept && { kept: day(kept) }) });
    const early = commitment('2026-08-31', '2026-08-31');
    const quarters = (last: JournalEntry) => followed('commitments', { journal: [early, last] }, 2);
    expect(quarters(commitment('2026-09-30', '2026-10-02'))).toEqual([1, 1]);
    expect(quarters(commitment('2026-09-29', '2026-10-02'))).toEqual([0, 1]);
    expect(quarters(commitment('2026-09-30'))).toEqual([1, 0]);
  });

  it('takes in what happens on the very day it is told at', () => {
    expect(followed('lessons', event('lesson', '2026-11-23'))).toEqual([1]);
    expect(followed('exit', { stages: { exit: { arranged: day('2026-09-30') } } }, 2)).toEqual([1, 1]);
    const kept = { due: asOf, kept: asOf };
    expect(followed('commitments', event('commitment', '2026-11-01', kept))).toEqual([1]);
  });

  it('knows a health check and a commitment for a year', () => {
    const rated = (on: string) => {
      const rating = { on: day(on), item: 'respect' } as NonNullable<Partnership['health-check']>[number];
      return followed('health-check', { 'health-check': [rating] });
    };
    expect([rated('2025-11-24'), rated('2025-11-23')]).toEqual([[1], [0]]);
    const keptOn = (due: string) =>
      followed('commitments', event('commitment', '2025-09-01', { due: day(due), kept: day(due) }));
    expect([keptOn('2025-11-24'), keptOn('2025-11-23')]).toEqual([[1], [0]]);
  });

  it('counts an exit that was rehearsed before the day on which it is to be arranged', () => {
    const exit = { plan: { rehearsed: day('2026-05-18') } };
    expect(followed('exit', { exit, stages: { exit: { arranged: day('2027-01-15') } } })).toEqual([1]);
    expect(followed('exit', { stages: { exit: { arranged: day('2027-01-15') } } })).toEqual([0]);
  });
});
