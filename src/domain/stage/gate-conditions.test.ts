import { describe, expect, it } from 'vitest';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import {
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  anObjective,
  aPartnership,
  aPlaybook,
  day,
  measurements,
} from '../../testing/builders.ts';
import { aFit } from '../../testing/keyed-by-party.ts';
import { conditionRules, type ConditionRule, type RecordCondition } from './gate-conditions.ts';
import { gateSubject } from './gate-subject.ts';

const asOf = day('2026-11-23');
const kpis = [aKpi(), aKpi({ id: 'satisfaction', relationship: true })];

function assess(id: RecordCondition, fields: Partial<Partnership>) {
  const rule: ConditionRule = conditionRules[id];
  return rule.assess(gateSubject(aPartnership(fields), aPlaybook({ kpis }), asOf));
}
const stateOf = (id: RecordCondition, fields: Partial<Partnership>) => assess(id, fields).state;
const happened = (kind: JournalEntry['kind'], date: string) => ({ journal: [anEntry({ kind, date: day(date) })] });

describe('what the record answers', () => {
  it.each([
    ['summary', { summary: 'Des vergers.' }],
    ['objective-stated', { objectives: [anObjective()] }],
    ['exit-considered', { exit: { triggers: ['Faute grave'] } }],
    ['exit-considered', { exit: { scenarios: ['Rachat'] } }],
    ['own-weaknesses', { swot: { valbrune: { weaknesses: { froid: 'Chaîne du froid' } } } }],
    ['knowledge-limits', { knowledge: { cannot: ['Prix d’achat'] } }],
    ['communication', { communication: [{ exchange: 'Point' }] }],
    ['source-of-truth', { tools: [{ tool: 'notion', for: 'Notes', 'source-of-truth': true }] }],
    ['contract-signed', { contracts: [aContract({ signed: asOf })] }],
    ['kpi-agreed', { kpis: [aKpiUse({ target: 0.98 })] }],
  ] as const)('passes %s, and not without it', (id, fields) => {
    expect(stateOf(id, fields as Partial<Partnership>)).toBe('passed');
    expect(stateOf(id, {})).toBe('missing');
  });

  it('M31 wants a manager of ours first, then one on each side', () => {
    const parties = [
      { id: 'valbrune', name: 'Valbrune', manager: 'claire-aubrac' },
      { id: 'norecia', name: 'Norécia' },
    ];
    expect([stateOf('own-manager', { parties }), stateOf('managers', { parties })]).toEqual(['passed', 'missing']);
    expect(stateOf('managers', {})).toBe('passed');
    expect(stateOf('sponsors', {})).toBe('missing');
  });

  it('M01 names the objectives that cannot be measured, and wants one at least', () => {
    const measured = anObjective({ measure: { kpi: 'availability', target: 0.98 }, due: day('2027-06-30') });
    expect(
      assess('objectives-measurable', { objectives: [measured, anObjective({ statement: 'Trois mots vagues' })] }),
    ).toEqual({
      state: 'missing',
      about: ['Trois mots vagues'],
    });
    expect(stateOf('objectives-measurable', { objectives: [measured] })).toBe('passed');
    expect(stateOf('objectives-measurable', { objectives: [] })).toBe('missing');
    expect(stateOf('objectives-smart', { objectives: [measured] })).toBe('missing');
  });

  it('M09 M20 names the dimension one side has not rated, and the task nobody leads', () => {
    expect(assess('fit-rated', { fit: [aFit({ valbrune: '4' })] })).toMatchObject({ about: ['values'] });
    expect(stateOf('fit-rated', { fit: [aFit({ valbrune: '4', norecia: '4' })] })).toBe('passed');
    expect(assess('roles', { roles: [{ task: 'Livraison' }] })).toEqual({ state: 'missing', about: ['Livraison'] });
    expect(stateOf('roles', { roles: [] })).toBe('missing');
  });

  it('M45 names what the plan lacks, triggers included; scenarios and a rehearsal come later', () => {
    const plan = {
      data: 'x',
      ip: 'x',
      people: 'x',
      customers: 'x',
      transition: 'x',
      communication: 'x',
      owner: 'lea-fontan',
    };
    const { data: _, ...unsettled } = plan;
    expect(stateOf('exit-plan', { exit: { triggers: ['Faute grave'], plan } })).toBe('passed');
    expect(assess('exit-plan', { exit: { plan: unsettled } })).toMatchObject({
      about: ['triggers', 'data'],
    });
    expect(assess('exit-ready', { exit: { triggers: ['Faute grave'], plan } }).about).toEqual([
      'scenarios',
      'rehearsed',
    ]);
  });
});

describe('what figures and dates answer', () => {
  it('M41 wants every KPI followed to have figures; without any it is missing, not unknown', () => {
    const use = [aKpiUse({ target: 0.98 })];
    expect(stateOf('kpis-measured', {})).toBe('missing');
    expect(assess('kpis-measured', { kpis: use })).toEqual({ state: 'no-data', about: ['availability'] });
    expect(stateOf('kpis-measured', { kpis: use, measurements: measurements('availability', '2026-10', [0.9]) })).toBe(
      'passed',
    );
  });

  it('M33 wants nine months in a row of the KPI that weighs most', () => {
    const months = (values: readonly (number | null)[]) =>
      stateOf('figures-regular', {
        kpis: [aKpiUse({ target: 0.98 })],
        measurements: measurements('availability', '2026-01', values),
      });
    const eight = Array.from({ length: 8 }, () => 0.9);
    expect(months(eight)).toBe('no-data');
    expect(months([...eight, 0.9])).toBe('passed');
    expect(months([...eight.slice(1), null, 0.9])).toBe('no-data');
    expect(stateOf('figures-regular', {})).toBe('no-data');
  });

  it('M33 wants them to go on: of the months that have ended, the last one alone may be awaited', () => {
    const from = (first: string) =>
      stateOf('figures-regular', {
        kpis: [aKpiUse({ target: 0.98 })],
        measurements: measurements(
          'availability',
          first,
          Array.from({ length: 9 }, () => 0.9),
        ),
      });
    expect([from('2026-02'), from('2026-01'), from('2025-12'), from('2024-01')]).toEqual([
      'passed',
      'passed',
      'no-data',
      'no-data',
    ]);
  });

  it('M36 wants the relationship not to be off target, and does not take silence for health', () => {
    const rated = (value: number) =>
      stateOf('relationship-sound', {
        kpis: [aKpiUse({ kpi: 'satisfaction', target: 8, amber: 7 })],
        measurements: measurements('satisfaction', '2026-10', [value]),
      });
    expect([rated(8), rated(7), rated(1)]).toEqual(['passed', 'passed', 'missing']);
    expect(stateOf('relationship-sound', {})).toBe('no-data');
  });

  it('M38 M42 counts reviews and decisions for a year, wins for six months, the last day included', () => {
    expect(stateOf('reviewed-together', happened('review', '2025-11-23'))).toBe('passed');
    expect(stateOf('reviewed-together', happened('decision', '2025-11-22'))).toBe('missing');
    expect(stateOf('recent-win', happened('win', '2026-05-23'))).toBe('passed');
    expect(stateOf('recent-win', happened('win', '2026-05-22'))).toBe('missing');
    expect(stateOf('recent-win', happened('win', '2026-11-24'))).toBe('missing');
    expect(stateOf('end-decided', happened('review', '2026-11-01'))).toBe('missing');
    expect(stateOf('end-decided', happened('decision', '2025-11-23'))).toBe('passed');
    expect(stateOf('end-decided', happened('decision', '2025-11-22'))).toBe('missing');
    expect(stateOf('recent-win', happened('win', '2026-11-23'))).toBe('passed');
  });

  it('M42 wants one win, whatever else the journal tells', () => {
    const journal = [...happened('win', '2026-10-01').journal, ...happened('conflict', '2026-10-02').journal];
    expect(stateOf('recent-win', { journal })).toBe('passed');
  });

  it('M45 wants a rehearsal, which no trigger or other item of the plan replaces', () => {
    const triggers = ['Faute grave'];
    expect(stateOf('exit-rehearsed', { exit: { plan: { rehearsed: day('2026-05-18') } } })).toBe('passed');
    expect(stateOf('exit-rehearsed', { exit: { triggers, plan: { owner: 'lea-fontan' } } })).toBe('missing');
  });

  it('M29 M40 wants nothing late and nothing in dispute before parting', () => {
    const promise = (due: string) => ({ journal: [anEntry({ kind: 'commitment', title: 'Attester', due: day(due) })] });
    expect(stateOf('commitments-settled', promise('2026-11-23'))).toBe('passed');
    expect(assess('commitments-settled', promise('2026-11-22'))).toEqual({ state: 'missing', about: ['Attester'] });
    const conflict = (resolved?: string) => ({
      journal: [anEntry({ kind: 'conflict', ...(resolved && { resolved: day(resolved) }) })],
    });
    expect(stateOf('conflicts-closed', conflict('2026-11-23'))).toBe('passed');
    expect(stateOf('conflicts-closed', conflict('2026-11-24'))).toBe('missing');
    expect(stateOf('conflicts-closed', conflict())).toBe('missing');
  });
});
