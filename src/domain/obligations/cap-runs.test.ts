import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../model/clause.ts';
import type { Contract } from '../../model/contract.ts';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import type { JournalEntry } from '../../model/playbook.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  aPinnedClause,
  day,
  duration,
  triggerRule,
} from '../../testing/builders.ts';
import { aMalus, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';

const trigger = (when: string, clause: string, more: Partial<KpiTrigger> = {}): KpiTrigger => ({
  when: triggerRule(when),
  clause,
  ...more,
});

/** A hundred a point below 90; the right to terminate once a cap on it is reached. */
const line = (kpi = 'availability') =>
  aKpiUse({
    kpi,
    floor: 90,
    triggers: [
      trigger('below floor', 'bonus-malus'),
      trigger('cap reached', 'resiliation', { within: duration('30 days') }),
    ],
  });

const { term: _, ...lasting } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });
const pinned = ['bonus-malus', 'resiliation'].map((clause) => aPinnedClause(clause));

interface Case {
  readonly malus?: Parameters<typeof aMalus>[0];
  readonly contract?: Partial<Contract>;
  readonly journal?: readonly JournalEntry[];
  readonly from?: string;
  readonly terminates?: ClauseRecord['trigger'];
}

const obligations = (
  values: readonly Figure[],
  {
    malus = { cap: { year: '500' } },
    contract,
    journal = [],
    from = '2026-01',
    terminates = { effect: 'duty' },
  }: Case = {},
) =>
  obligationsIn({
    rows: figures(from, values),
    uses: [line()],
    clauses: [aMalus(malus), aClause({ id: 'resiliation', trigger: terminates })],
    record: { contracts: [{ ...lasting, clauses: pinned, ...contract }], journal: [...journal] },
  });

/** What is told of the clause that the cap sets off. */
const told = (...given: Parameters<typeof obligations>) =>
  tell(obligations(...given).filter(({ clause }) => clause === 'resiliation'));

describe('M17 a clause that a cap sets off', () => {
  it.each<[string, readonly Figure[], Case, string]>([
    ['a point under the cap leaves it alone', [88, 88, 89.01], {}, ''],
    ['the month that just reaches it sets it off', [88, 88, 89], {}, 'late 2026-03'],
    ['and so does the month that it holds down', [88, 88, 80], {}, 'late 2026-03'],
    ['it is set off once, however many months the cap holds down after', [85, 88, 88, 95, 88], {}, 'late 2026-01'],
    ['and again in the next year', [85, 95, 95, 85, 85], { from: '2025-10' }, 'late 2025-10; late 2026-01'],
    ['a cap of a month alone is none', [80, 80], { malus: { cap: { month: '300' } } }, ''],
    [
      'a cap of the contract counts over the years',
      [88, 88, 89],
      { malus: { cap: { contract: '500' } }, from: '2025-11' },
      'late 2026-01',
    ],
    [
      'a contract year begins on the day of the contract',
      [88, 88, 89],
      { malus: { cap: { 'contract-year': '500' } }, contract: { starts: day('2025-02-01') }, from: '2025-12' },
      '',
    ],
    [
      'the cap on all penalties counts as well',
      [88, 88],
      { malus: {}, contract: { 'penalty-cap': { month: '200' } } },
      'late 2026-01; late 2026-02',
    ],
    ['a provisional month would set it off', [88, 88, '88p'], {}, 'would-fire 2026-03*'],
    ['a final month does so, though a provisional one before it would have', [88, '80p', 85], {}, 'late 2026-03'],
  ])('%s', (_name, values, given, expected) => {
    expect(told(values, given)).toBe(expected);
  });

  it('says which cap, how much it is and what reached it, and until when to decide', () => {
    const [obligation] = obligations([85]).filter(({ clause }) => clause === 'resiliation');
    expect(obligation).toMatchObject({
      id: 'availability-resiliation-2026-01',
      reached: { clause: 'bonus-malus', cap: { by: 'year', cap: 50000 } },
      deadline: '2026-03-02',
      charges: [],
    });
  });

  it('is set off again once a cap that was raised is reached in turn, and not by one that was lowered', () => {
    const amended = (cap: string) => {
      const starts = day('2026-03-01');
      const base = { ...lasting, 'penalty-cap': { year: '500' } };
      return obligationsIn({
        rows: figures('2026-01', [85, 88, 88, 88, 88]),
        uses: [line()],
        clauses: [aMalus(), aClause({ id: 'resiliation', trigger: { effect: 'duty' } })],
        record: {
          contracts: [
            { ...base, clauses: pinned },
            { ...base, id: 'avenant', instrument: 'amendment', amends: 'pacte', starts, 'penalty-cap': { year: cap } },
          ],
        },
      }).filter(({ clause }) => clause === 'resiliation');
    };
    const firedUnder = (cap: string) => amended(cap).map(({ firstFired }) => firstFired);
    expect(firedUnder('900')).toEqual(['2026-04', '2026-01']);
    expect(firedUnder('1101')).toEqual(['2026-01']);
    expect(firedUnder('400')).toEqual(['2026-01']);
    expect(amended('900').map(({ reached }) => reached?.cap.cap)).toEqual([90000, 50000]);
  });

  it('is set off once by the caps of two clauses that one period reaches', () => {
    const second = { when: triggerRule('below floor'), clause: 'second-malus' };
    const use = line();
    const found = obligationsIn({
      rows: figures('2026-01', [85, 85]),
      uses: [{ ...use, triggers: [second, ...(use.triggers ?? [])] }],
      clauses: [
        aMalus({ cap: { year: '500' } }),
        aMalus({ cap: { contract: '400' } }, { id: 'second-malus' }),
        aClause({ id: 'resiliation', trigger: { effect: 'duty' } }),
      ],
      record: { contracts: [{ ...lasting, clauses: [...pinned, aPinnedClause('second-malus')] }] },
    });
    expect(found.map(({ id }) => id).filter((id) => id.includes('resiliation'))).toEqual([
      'availability-resiliation-2026-01',
    ]);
  });

  it('leaves what the malus costs as it was', () => {
    expect(tell(obligations([88, 88, 80]).filter(({ clause }) => clause === 'bonus-malus'))).toBe(
      'due 2026-01=200 2026-02=200 2026-03=100 year',
    );
  });

  it('waits for the formal notice that makes the malus due', () => {
    const malus = { cap: { year: '500' }, 'formal-notice': true, cure: duration('30 days') } as const;
    expect(told([85, 85], { malus })).toBe('would-fire 2026-01*');
    const journal = [anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-02-05') })];
    expect(told([85, 85, 85], { malus, journal })).toBe('late 2026-01');
    expect(told([85, 95, 95], { malus, journal })).toBe('');
  });

  it('leaves its time to decide from when the notice stayed without effect, not from the breach', () => {
    const malus = { cap: { year: '500' }, 'formal-notice': true, cure: duration('30 days') } as const;
    const deadlineIn = (date: string) => {
      const journal = [anEntry({ kind: 'notice', clause: 'bonus-malus', date: day(date) })];
      return obligations([85, 85, 85, 85], { malus, journal }).find(({ clause }) => clause === 'resiliation')?.deadline;
    };
    // March decides of a notice of 1 March, April of one of 2 March.
    expect(deadlineIn('2026-03-01')).toBe('2026-04-30');
    expect(deadlineIn('2026-03-02')).toBe('2026-05-29');
  });

  it('is decided by an entry about its own clause', () => {
    const journal = [anEntry({ kind: 'decision', clause: 'resiliation', date: day('2026-02-10') })];
    expect(told([85], { journal })).toBe('decided 2026-01');
  });

  it('may cost an amount, once, which draws on no cap of what set it off', () => {
    const given: Case = {
      terminates: { effect: 'malus', formula: '1000' },
      malus: {},
      contract: { 'penalty-cap': { year: '500' } },
    };
    expect(told([85, 85], given)).toBe('late 2026-01=500 penalties');
  });

  it('fires under the line of the KPI that reaches a cap which two of them draw on', () => {
    const kpis = [aKpi({ unit: 'points' }), aKpi({ id: 'delivery', unit: 'points' })];
    const rows = [
      ...figures('2026-01', [88, 88, 88]),
      ...figures('2026-01', [95, 87, 88]).map((row) => ({ ...row, kpi: 'delivery' })),
    ];
    const found = obligationsIn({
      rows,
      kpis,
      uses: [line(), line('delivery')],
      clauses: [aMalus(), aClause({ id: 'resiliation', trigger: { effect: 'duty' } })],
      record: { contracts: [{ ...lasting, clauses: pinned, 'penalty-cap': { year: '700' } }] },
    }).filter(({ clause }) => clause === 'resiliation');
    expect(found.map(({ id }) => id)).toEqual(['delivery-resiliation-2026-02']);
  });
});
