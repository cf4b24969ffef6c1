import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../model/playbook.ts';
import { anEntry, day, period } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell, type ObligationCase } from '../../testing/obligations.ts';
import { isNoticeAwaited } from './obligation.ts';

const needing = [aMalus({ 'formal-notice': true })];
const notice = (date: string, fields: Partial<JournalEntry> = {}) =>
  anEntry({ id: `notice-${date}`, kind: 'notice', clause: 'bonus-malus', date: day(date), ...fields });

/**
 * The day each run was put on notice, oldest first: `–` where none was, `*` where one is still to be sent,
 * `none` where none is needed.
 */
function noticesOf(journal: readonly JournalEntry[], rest: Partial<ObligationCase> = {}): string {
  return obligationsIn({
    rows: figures('2026-01', [88, 88, 95, 88]),
    clauses: needing,
    ...rest,
    record: { journal: [...journal], ...rest.record },
  })
    .toReversed()
    .map((each) => (each.notice ? `${each.notice.entry?.date ?? '–'}${isNoticeAwaited(each) ? '*' : ''}` : 'none'))
    .join(' ');
}

describe('M17 the formal notice of a run', () => {
  it.each<[string, readonly JournalEntry[], Partial<ObligationCase>, string]>([
    ['none was sent: each run awaits one', [], {}, '–* –*'],
    ['the day before the end of the first period that fired', [notice('2026-01-30')], {}, '–* –*'],
    ['on the last day of the first period that fired', [notice('2026-01-31')], {}, '2026-01-31 –*'],
    ['the first of several', [notice('2026-03-02'), notice('2026-02-10')], {}, '2026-02-10 –*'],
    ['the day before the end of the next run’s first period', [notice('2026-04-29')], {}, '2026-04-29 –*'],
    ['from the end of the next run’s first period: of that run', [notice('2026-04-30')], {}, '–* 2026-04-30'],
    ['one for each run', [notice('2026-02-10'), notice('2026-05-04')], {}, '2026-02-10 2026-05-04'],
    [
      'of the run it answers, however late',
      [notice('2026-06-01', { answers: period('2026-02') })],
      {},
      '2026-06-01 –*',
    ],
    [
      'of no run where the period it answers did not fire',
      [notice('2026-06-01', { answers: period('2026-03') })],
      {},
      '–* –*',
    ],
    ['on the day asked', [notice('2026-05-04')], { asOf: '2026-05-04' }, '–* 2026-05-04'],
    ['the day before it is written', [notice('2026-05-04')], { asOf: '2026-05-03' }, '–* –*'],
    ['about another clause', [notice('2026-02-10', { clause: 'preavis' })], {}, '–* –*'],
    ['about another KPI', [notice('2026-02-10', { kpi: 'margin' })], {}, '–* –*'],
    [
      'by the KPI and the period alone',
      [notice('2026-02-10', { clause: undefined, kpi: 'availability', answers: period('2026-01') })],
      {},
      '2026-02-10 –*',
    ],
    ['by the KPI alone', [notice('2026-02-10', { clause: undefined, kpi: 'availability' })], {}, '–* –*'],
    ['an entry of another kind', [notice('2026-02-10', { kind: 'incident' })], {}, '–* –*'],
    ['a clause that needs none', [notice('2026-02-10')], { clauses: [aMalus()] }, 'none none'],
    ['a clause that no contract holds', [notice('2026-02-10')], { record: { contracts: [] } }, 'none none'],
    ['provisional figures alone: none to send yet', [notice('2026-02-10')], { rows: figures('2026-01', ['88p']) }, '–'],
    [
      'the first period fired on final figures, not the provisional one before it',
      [notice('2026-01-31'), notice('2026-02-28')],
      { rows: figures('2026-01', ['88p', 88]) },
      '2026-02-28',
    ],
  ])('%s', (_, journal, rest, expected) => {
    expect(noticesOf(journal, rest)).toBe(expected);
  });

  it('is no longer asked for once the obligation is decided', () => {
    const decision = anEntry({ clause: 'bonus-malus', date: day('2026-02-10'), answers: period('2026-02') });
    expect(noticesOf([decision])).toBe('– –*');
  });

  it('changes no amount', () => {
    const sums = (clauses = needing, journal: JournalEntry[] = []) =>
      tell(obligationsIn({ rows: figures('2026-01', [88, 88, 95, '88p']), clauses, record: { journal } }));
    expect(sums()).toBe(sums([aMalus()]));
    expect(sums(needing, [notice('2026-02-10')])).toBe(sums([aMalus()]));
  });

  it('is for the party that the entry names, else for the one that owes the amount', () => {
    const to = (owedBy: string | undefined, named?: string) => {
      const trigger = { ...aTrigger().trigger, 'owed-by': owedBy } as NonNullable<
        ReturnType<typeof aTrigger>['trigger']
      >;
      const journal = [notice('2026-02-10', { to: named })];
      return obligationsIn({
        rows: figures('2026-01', [88]),
        uses: [aTrigger('below floor', { trigger })],
        clauses: needing,
        record: { journal },
      })[0]?.notice?.to;
    };
    expect([to('norecia'), to('norecia', 'valbrune'), to(undefined, 'valbrune'), to(undefined)]).toEqual([
      'norecia',
      'valbrune',
      'valbrune',
      undefined,
    ]);
  });
});
