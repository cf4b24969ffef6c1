import { describe, expect, it } from 'vitest';
import type { KpiTrigger, KpiUse } from '../../model/kpi-use.ts';
import type { Obligation } from './obligation.ts';
import { anEntry, day, duration, triggerRule } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell, type ObligationCase } from '../../testing/obligations.ts';

/** A line in force from a date, that names a debtor or nobody. */
function line(from: string, by: string | undefined, more: Partial<KpiTrigger> = {}, when = 'below floor'): KpiUse {
  const owed = by === undefined ? {} : { 'owed-by': by };
  const trigger = { when: triggerRule(when), clause: 'bonus-malus', ...owed, ...more };
  return aTrigger(when, { from: day(from), trigger });
}

/** Each obligation with who owes it and to whom, oldest first. */
const withDebts = (found: readonly Obligation[]) =>
  found.toReversed().map((each) => `${each.owing?.by ?? ''}>${each.owing?.to.join('+') ?? ''} ${tell([each])}`);

function told(values: Parameters<typeof figures>[1], uses: readonly KpiUse[], rest: Partial<ObligationCase> = {}) {
  return withDebts(obligationsIn({ rows: figures('2025-01', values), uses, ...rest }));
}

describe('M17 who owes what a run costs when the debtor changes within it', () => {
  const taken = [line('2024-03-15', 'norecia'), line('2025-03-10', 'valbrune')];

  it('obliges each debtor for the periods whose last day falls under the line that names it', () => {
    expect(told([89, 88, 87, 86], taken)).toEqual([
      'norecia>valbrune due 2025-01=100 2025-02=200',
      'valbrune>norecia due 2025-03=300 2025-04=400',
    ]);
  });

  it('leaves one obligation where the debtor stays, or where the run ended before', () => {
    const same = [line('2024-03-15', 'norecia'), line('2025-03-10', 'norecia')];
    expect(told([89, 88, 87], same)).toEqual(['norecia>valbrune due 2025-01=100 2025-02=200 2025-03=300']);
    expect(told([89, 95, 87], taken)).toEqual(['norecia>valbrune due 2025-01=100', 'valbrune>norecia due 2025-03=300']);
  });

  it('keeps one obligation per debtor where the debt comes back', () => {
    expect(told([89, 89, 89], [...taken, line('2025-03-31', 'norecia')])).toEqual([
      'norecia>valbrune due 2025-01=100 2025-02=100 2025-03=100',
    ]);
    expect(told([89, 89, 89, 89], [...taken, line('2025-04-30', 'norecia')])).toEqual([
      'norecia>valbrune due 2025-01=100 2025-02=100 2025-04=100',
      'valbrune>norecia due 2025-03=100',
    ]);
  });

  it('lets a line that names nobody go with the party named before, or first', () => {
    expect(told([89, 89], [line('2024-03-15', 'norecia'), line('2025-02-01', undefined)])).toEqual([
      'norecia>valbrune due 2025-01=100 2025-02=100',
    ]);
    expect(told([89, 89], [line('2024-03-15', undefined), line('2025-02-01', 'norecia')])).toHaveLength(1);
  });

  it('counts the whole run for the rule, and charges the later debtor from the first period of its own', () => {
    const rule = 'below floor for 2 months';
    const uses = [line('2024-03-15', 'norecia', {}, rule), line('2025-03-01', 'valbrune', {}, rule)];
    expect(told([89, 89, 89], uses)).toEqual(['norecia>valbrune due 2025-02=100', 'valbrune>norecia due 2025-03=100']);
  });

  it('charges what a whole run cost before it fired to the party that owes it, else to the one that owes next', () => {
    const clauses = [aMalus({ charge: 'whole-run' })];
    const rule = 'below floor for 2 months';
    const uses = [line('2024-03-15', 'norecia', {}, rule), line('2025-03-01', 'valbrune', {}, rule)];
    expect(told([89, 88, 87], uses, { clauses })).toEqual([
      'norecia>valbrune due 2025-01=100 2025-02=200',
      'valbrune>norecia due 2025-03=300',
    ]);
    expect(told([95, 88, 87], uses, { clauses })).toEqual(['valbrune>norecia due 2025-02=200 2025-03=300']);
  });

  it('caps each debtor apart', () => {
    const clauses = [aMalus({ cap: { year: '250' } })];
    expect(told([89, 88, 87, 86], taken, { clauses })).toEqual([
      'norecia>valbrune due 2025-01=100 2025-02=150 year',
      'valbrune>norecia due 2025-03=250 year 2025-04=0 year',
    ]);
  });

  it('takes another creditor for another debt', () => {
    const uses = [line('2024-03-15', 'norecia', { 'owed-to': 'valbrune' }), line('2025-02-01', 'norecia')];
    expect(told([89, 88], uses)).toHaveLength(2);
  });

  it('has one decision answer for both debtors, and each its own deadline before it', () => {
    const within = { within: duration('10 days') };
    const uses = [line('2024-03-15', 'norecia', within), line('2025-03-01', 'valbrune', within)];
    const given = { rows: figures('2025-01', [89, 89, 89]), uses, asOf: '2025-04-05' };
    expect(obligationsIn(given).map(({ deadline, state }) => [deadline, state])).toEqual([
      ['2025-04-10', 'due'],
      ['2025-02-10', 'late'],
    ]);
    const journal = [anEntry({ clause: 'bonus-malus', date: day('2025-04-02') })];
    expect(obligationsIn({ ...given, record: { journal } }).map(({ state }) => state)).toEqual(['decided', 'decided']);
  });

  it('tells the periods that another party owes', () => {
    const found = obligationsIn({ rows: figures('2025-01', [89, 88, 87]), uses: taken });
    expect(found.map(({ ofOthers }) => ofOthers)).toEqual([['2025-01', '2025-02'], ['2025-03']]);
  });
});
