import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import {
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  aPinnedClause,
  day,
  duration,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { aMalus, figures, obligationsIn, tell, type Figure, type ObligationCase } from '../../testing/obligations.ts';
import { reckonExample } from './worked-example.ts';

type Terms = Parameters<typeof aMalus>[0];

const { term: _, ...lasting } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });
const contract = (more: Partial<Contract> = {}): Contract => ({
  ...lasting,
  clauses: [aPinnedClause('bonus-malus')],
  ...more,
});

interface Case extends Partial<ObligationCase> {
  readonly first?: string;
  readonly terms?: Terms;
  readonly debt?: Partial<KpiTrigger>;
}

const price: Terms = { effect: 'bonus', formula: '(value - target) * 1000', 'both-ways': true };

/** What valbrune owes above a target of 95 points, and norecia under it, a thousand the point. */
const reckoned = (
  values: readonly (Figure | readonly Figure[])[],
  { first = '2026-01', terms, debt, ...more }: Case = {},
) =>
  obligationsIn({
    rows: figures(first, values),
    uses: [
      aKpiUse({
        target: 95,
        trigger: { when: triggerRule('each period'), clause: 'bonus-malus', 'owed-by': 'valbrune', ...debt },
      }),
    ],
    kpis: [aKpi({ unit: 'points' })],
    clauses: [aMalus({ ...price, ...terms })],
    record: { contracts: [contract()] },
    ...more,
  });

/** `valbrune bonus due 2026-01=2000`, one for each obligation, oldest first. */
const told = (...of: Parameters<typeof reckoned>) =>
  reckoned(...of)
    .toReversed()
    .map((obligation) => `${obligation.owing?.by ?? 'nobody'} ${obligation.effect} ${tell([obligation])}`);

describe('M17 M19 a clause that runs both ways', () => {
  it('owes a bonus above the target and a malus under it, each to the other party, and nothing on it', () => {
    expect(told([97, 95, 94, 92.5, 95.001])).toEqual([
      'valbrune bonus due 2026-01=2000 2026-02=0 2026-05=1',
      'norecia malus due 2026-02=0 2026-03=1000 2026-04=2500',
    ]);
    expect(told([95, 95])).toEqual([]);
    expect(told([94])).toEqual(['norecia malus due 2026-01=1000']);
  });

  it('is a bonus under zero where it is written as a malus, and a payment either way where it is one', () => {
    expect(told([97, 94], { terms: { effect: 'malus' } })).toEqual([
      'valbrune malus due 2026-01=2000',
      'norecia bonus due 2026-02=1000',
    ]);
    expect(told([94], { terms: { effect: 'payment' } })).toEqual(['norecia payment due 2026-01=1000']);
  });

  it('is owed to the party that owes the rest', () => {
    expect(reckoned([97, 94]).map(({ owing }) => owing)).toEqual([
      { by: 'norecia', to: ['valbrune'] },
      { by: 'valbrune', to: ['norecia'] },
    ]);
  });

  it('tells each obligation which periods the other party owes, under an id of its own', () => {
    const [malus, bonus] = reckoned([97, 94, 96]);
    expect(bonus).toMatchObject({ fired: ['2026-01', '2026-03'], ofOthers: ['2026-02'], total: 300_000 });
    expect(malus).toMatchObject({ fired: ['2026-02'], ofOthers: ['2026-01', '2026-03'], total: 100_000 });
    expect([bonus?.id, malus?.id]).toEqual(['availability-bonus-malus-2026-01', 'availability-bonus-malus-2026-02']);
  });

  it('has the caps of its clause for each party, or for both where they share them', () => {
    const values = [97, 92, 97, 91];
    expect(told(values, { terms: { cap: { year: '3500' } } })).toEqual([
      'valbrune bonus due 2026-01=2000 2026-03=1500 year',
      'norecia malus due 2026-02=3000 2026-04=500 year',
    ]);
    expect(told(values, { terms: { cap: { year: '3500' }, 'shared-cap': true } })).toEqual([
      'valbrune bonus due 2026-01=2000 2026-03=0 year',
      'norecia malus due 2026-02=1500 year 2026-04=0 year',
    ]);
  });

  it('takes of the cap on all penalties what is a malus alone', () => {
    expect(told([99, 93, 93], { record: { contracts: [contract({ 'penalty-cap': { year: '3000' } })] } })).toEqual([
      'valbrune bonus due 2026-01=4000',
      'norecia malus due 2026-02=2000 2026-03=1000 penalties',
    ]);
  });

  it('would owe on provisional figures, and has no amount the first way where a figure lacks', () => {
    expect(told(['97p', '94p'])).toEqual([
      'valbrune bonus would-fire 2026-01=2000*',
      'norecia malus would-fire 2026-02=1000*',
    ]);
    expect(told([94], { terms: { formula: '(value - previous) * 1000' } })).toEqual(['valbrune bonus due 2026-01=?']);
  });

  it('is decided each way by what answers its own periods', () => {
    const decision = anEntry({
      kind: 'decision',
      date: day('2026-04-10'),
      clause: 'bonus-malus',
      answers: period('2026-02'),
    });
    const states = reckoned([97, 94], {
      debt: { within: duration('30 days') },
      record: { contracts: [contract()], journal: [decision] },
      asOf: '2026-04-30',
    }).map(({ owing, state, deadline }) => [owing?.by, state, deadline]);
    expect(states).toEqual([
      ['norecia', 'decided', undefined],
      ['valbrune', 'late', '2026-03-02'],
    ]);
  });

  it('runs both ways from the amendment on that says so', () => {
    const single = aMalus({ ...price, 'both-ways': false });
    const both = { ...aMalus(price), version: '2.0', earlier: [{ ...single, version: '1.0' }] };
    const amendment = contract({
      id: 'avenant',
      instrument: 'amendment',
      amends: 'pacte',
      signed: day('2026-02-01'),
      starts: day('2026-02-01'),
      clauses: [{ clause: { id: 'bonus-malus', version: '2.0' } }],
    });
    expect(told([94, 93], { clauses: [both], record: { contracts: [contract(), amendment] } })).toEqual([
      'norecia malus due 2026-02=2000',
    ]);
  });

  it('owes each way what a run costs within each line, where a later one turns the debtor', () => {
    const line = (from: string, by: string) =>
      aKpiUse({
        from: day(from),
        target: 95,
        trigger: { when: triggerRule('each period'), clause: 'bonus-malus', 'owed-by': by },
      });
    expect(told([97, 94, 97, 94], { uses: [line('2026-01-01', 'valbrune'), line('2026-03-01', 'norecia')] })).toEqual([
      'valbrune bonus due 2026-01=2000',
      'norecia malus due 2026-02=1000',
      'norecia bonus due 2026-03=2000',
      'valbrune malus due 2026-04=1000',
    ]);
  });

  it('takes off in a worked example what the other party owes, each way under its own caps', () => {
    const example = (values: Record<string, string>, terms: Terms = {}) => {
      const result = reckonExample(aMalus({ ...price, ...terms }), { with: { target: '95' }, values, gives: 0 });
      return result?.kind === 'amount' && [result.total / 100, ...result.lines.map(({ amount }) => amount / 100)];
    };
    expect(example({ '2026-01': '97', '2026-02': '94', '2026-03': '95' })).toEqual([1000, 2000, -1000, 0]);
    expect(example({ '2026-01': '90' }, { effect: 'malus' })).toEqual([-5000, -5000]);
    expect(example({ '2026-01': '99', '2026-02': '90' }, { cap: { period: '3000' } })).toEqual([0, 3000, -3000]);
    const shared = { cap: { year: '3000' }, 'shared-cap': true };
    expect(example({ '2026-01': '97', '2026-02': '90' }, shared)).toEqual([1000, 2000, -1000]);
  });
});
