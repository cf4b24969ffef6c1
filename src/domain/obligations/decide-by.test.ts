import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../model/playbook.ts';
import { aKpi, anEntry, day, duration, period } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, type Figure } from '../../testing/obligations.ts';
import { runningCure } from './obligation.ts';

const notice = (date: string) =>
  anEntry({ id: `notice-${date}`, kind: 'notice', clause: 'bonus-malus', date: day(date) });
const decision = (date: string, fields: Partial<JournalEntry> = {}) =>
  anEntry({ id: `decision-${date}`, clause: 'bonus-malus', date: day(date), ...fields });

interface Case {
  readonly journal?: readonly JournalEntry[];
  readonly asOf: string;
  /** Time to decide, and time to cure; thirty days each. */
  readonly within?: string | null;
  readonly cure?: string;
  readonly when?: string;
  readonly excluded?: string;
  readonly kpi?: Parameters<typeof aKpi>[0];
}

function decided(values: readonly Figure[], options: Case) {
  const { journal = [], asOf, within = '30 days', cure = '30 days', when = 'below floor', excluded, kpi } = options;
  const base = aTrigger(when);
  const trigger = base.trigger && { ...base.trigger, ...(within !== null && { within: duration(within) }) };
  const exclusions = excluded === undefined ? [] : [{ period: period(excluded), reason: 'Grève' }];
  return obligationsIn({
    rows: figures('2026-01', values),
    uses: [{ ...base, ...(trigger && { trigger }), exclusions }],
    kpis: [aKpi({ unit: 'points', ...kpi })],
    clauses: [aMalus({ 'formal-notice': true, cure: duration(cure) })],
    record: { journal: [...journal] },
    asOf,
  }).toReversed();
}

/** Each run as its state and the day by which to decide, oldest first. */
const told = (values: readonly Figure[], options: Case) =>
  decided(values, options)
    .map(({ state, deadline }) => [state, deadline ?? '–'].join(' '))
    .join('; ');

const february = [notice('2026-02-10')];

describe('M18 the day by which to decide, of a month of January beyond its limit, thirty days to decide and thirty to cure', () => {
  it.each<[string, readonly Figure[], Case, string]>([
    ['no notice: thirty days from its end', [88], { asOf: '2026-03-02' }, 'due 2026-03-02'],
    ['no notice: late the day after', [88], { asOf: '2026-03-03' }, 'late 2026-03-02'],
    [
      'a notice to be given the next day waits for nothing yet',
      [88],
      { journal: february, asOf: '2026-02-09' },
      'due 2026-03-02',
    ],
    [
      'to cure until 12 March, which March decides: thirty days from its end',
      [88],
      { journal: february, asOf: '2026-02-10' },
      'due 2026-04-30',
    ],
    [
      'not late on the last day to cure, nor the day after',
      [88, 95],
      { journal: february, asOf: '2026-03-13' },
      'due 2026-04-30',
    ],
    ['on the last day to decide', [88, 95], { journal: february, asOf: '2026-04-30' }, 'due 2026-04-30'],
    ['the day after it', [88, 95], { journal: february, asOf: '2026-05-01' }, 'late 2026-04-30'],
    [
      'without effect: the same day as while it was pending, for the run that March began too',
      [88, 95, 88],
      { journal: february, asOf: '2026-04-30' },
      'due 2026-04-30; due 2026-04-30',
    ],
    ['cured: nothing to decide', [88, 95, 95], { journal: february, asOf: '2026-05-01' }, 'cured –'],
    [
      'late before the notice, and no longer once it is given: April decides, and 30 May is a Saturday',
      [88],
      { journal: [notice('2026-03-20')], asOf: '2026-03-20' },
      'due 2026-05-29',
    ],
    ['late before that notice', [88], { journal: [notice('2026-03-20')], asOf: '2026-03-19' }, 'late 2026-03-02'],
    [
      'the last day to cure is the last of February, which decides',
      [88],
      { journal: [notice('2026-01-31')], cure: '28 days', asOf: '2026-02-28' },
      'due 2026-03-30',
    ],
    [
      'one day more, and March decides',
      [88],
      { journal: [notice('2026-01-31')], cure: '29 days', asOf: '2026-02-28' },
      'due 2026-04-30',
    ],
    [
      'March is left out, and April decides',
      [88],
      { journal: february, excluded: '2026-03', asOf: '2026-03-12' },
      'due 2026-05-29',
    ],
    [
      'the figure of March is missing, a breach: thirty days from the day it was due, 10 May is a Sunday and 8 May a holiday',
      [88, 95, null],
      { journal: february, kpi: { 'on-missing': 'breach', due: duration('10 days') }, asOf: '2026-04-12' },
      'due 2026-05-07; due 2026-05-07',
    ],
    ['no time to decide agreed: never late', [88], { journal: february, within: null, asOf: '2026-12-31' }, 'due –'],
    [
      'decided before the cure is over',
      [88],
      { journal: [...february, decision('2026-02-20')], asOf: '2026-03-01' },
      'decided –',
    ],
    [
      'decided through March: April has its own thirty days, which end later than those of the cure',
      [88, 88, 88, 88],
      { journal: [...february, decision('2026-04-20', { answers: period('2026-03') })], asOf: '2026-05-10' },
      'due 2026-05-29',
    ],
    [
      'provisional figures: no notice counts yet',
      ['88p'],
      { journal: february, asOf: '2026-02-12' },
      'would-fire 2026-03-02',
    ],
    [
      'no day to decide in: not before the last day to cure, a Sunday that is not moved',
      [95, 95, 95, 88],
      { journal: [notice('2026-05-01')], within: '0 days', asOf: '2026-05-31' },
      'due 2026-05-31',
    ],
    [
      'the day after that Sunday',
      [95, 95, 95, 88],
      { journal: [notice('2026-05-01')], within: '0 days', asOf: '2026-06-01' },
      'late 2026-05-31',
    ],
  ])('%s', (_, values, options, expected) => {
    expect(told(values, options)).toBe(expected);
  });

  const relapsed = { when: 'below floor for 2 of 4 months', journal: [notice('2026-03-03')] };

  it.each<[string, Case, string]>([
    [
      'counts from the month that fired since, the one before being cured',
      { ...relapsed, asOf: '2026-06-30' },
      'due 2026-06-30',
    ],
    ['is late the day after', { ...relapsed, asOf: '2026-07-01' }, 'late 2026-06-30'],
    [
      'waits for the second cure: July decides, and 30 August is a Sunday',
      { ...relapsed, journal: [...relapsed.journal, notice('2026-06-05')], asOf: '2026-07-01' },
      'due 2026-08-28',
    ],
  ])('of a run that goes on after it was cured, %s', (_, options, expected) => {
    expect(told([88, 88, 95, 95, 88], options)).toBe(expected);
  });
});

describe('M18 a cure that runs', () => {
  const until = (values: readonly Figure[], asOf: string, journal: readonly JournalEntry[] = february) =>
    decided(values, { journal, asOf }).map((obligation) => runningCure(obligation, day(asOf))?.until);

  it('runs from the day of the notice through its last day, and no longer', () => {
    expect(until([88], '2026-02-09')).toEqual([undefined]);
    expect(until([88], '2026-02-10')).toEqual(['2026-03-12']);
    expect(until([88, 95], '2026-03-12')).toEqual(['2026-03-12']);
    expect(until([88, 95], '2026-03-13')).toEqual([undefined]);
  });

  it('runs no more once the value that decides is known, and not at all without a notice', () => {
    expect(until([88, 95, 95], '2026-03-12')).toEqual([undefined]);
    expect(until([88], '2026-02-10', [])).toEqual([undefined]);
  });
});
