import { describe, expect, it } from 'vitest';
import type { ExitArrangements } from '../../model/exit-plan.ts';
import { aContract, aPartnership, day, duration } from '../../testing/builders.ts';
import { assessExitReadiness, exitItems, isArrangement, lacksExitPlan } from './exit-readiness.ts';

const asOf = day('2026-11-23');
const plan = {
  data: 'Restitution sous 60 jours',
  ip: { agreed: 'Licence croisée', at: 'art. 21' },
  people: 'Retour dans les équipes',
  customers: 'Chacun garde les siens',
  transition: 'Six mois',
  communication: 'Une lettre commune',
  owner: 'lea-fontan',
  rehearsed: day('2026-05-18'),
};
const complete: ExitArrangements = {
  triggers: ['Changement de contrôle'],
  scenarios: [
    { kind: 'end', title: 'Mettre fin' },
    { kind: 'transformation', title: 'Recentrer' },
  ],
  plan,
};
const stateOf = (key: string, exit: ExitArrangements | undefined, on = asOf) =>
  assessExitReadiness(exit, on).items.find((item) => item.key === key)?.state;

describe('M45 exit readiness', () => {
  it('is the share of ten items that are there, each weighing the same', () => {
    expect(exitItems).toHaveLength(10);
    expect(assessExitReadiness(complete, asOf)).toMatchObject({ ready: 10, score: 1, lacks: [] });
    expect(assessExitReadiness(undefined, asOf)).toMatchObject({ ready: 0, score: 0 });
    const { communication: _, ...rest } = plan;
    expect(assessExitReadiness({ ...complete, plan: rest }, asOf)).toMatchObject({
      score: 0.9,
      lacks: [{ key: 'communication', state: 'missing' }],
    });
  });

  it('knows a rehearsal for a year, its last day included, and one to come for nothing', () => {
    const rehearsed = (on: string) => ({ plan: { ...plan, rehearsed: day(on) } });
    expect(stateOf('rehearsed', rehearsed('2025-11-24'))).toBe('ready');
    expect(stateOf('rehearsed', rehearsed('2025-11-23'))).toBe('ready');
    expect(stateOf('rehearsed', rehearsed('2025-11-22'))).toBe('stale');
    expect(stateOf('rehearsed', rehearsed('2026-11-23'))).toBe('ready');
    expect(stateOf('rehearsed', rehearsed('2026-11-24'))).toBe('missing');
  });

  it('holds a dated item to the interval of the plan, and an undated one to nothing', () => {
    const read = (on: string) => ({
      plan: { ...plan, data: { agreed: 'Restitution', reviewed: day(on) }, every: duration('6 months') },
    });
    expect(stateOf('data', read('2026-05-23'))).toBe('ready');
    expect(stateOf('data', read('2026-05-22'))).toBe('stale');
    expect(stateOf('data', { plan })).toBe('ready');
  });

  it('wants a scenario of end and one of transformation; plain words tell neither', () => {
    const scenarios = (...found: NonNullable<ExitArrangements['scenarios']>) =>
      stateOf('scenarios', { scenarios: found });
    expect(scenarios()).toBe('missing');
    expect(scenarios('Rachat de la part')).toBe('partial');
    expect(scenarios({ kind: 'end', title: 'Mettre fin' })).toBe('partial');
    expect(scenarios('Rachat', { kind: 'transformation', title: 'Recentrer' })).toBe('partial');
    expect(scenarios({ kind: 'end', title: 'Fin' }, { kind: 'transformation', title: 'Recentrer' })).toBe('ready');
  });
});

describe('M45 the items of a plan', () => {
  it('are arrangements, but for the triggers, the scenarios, the owner and the rehearsal', () => {
    expect(exitItems.filter((key) => !isArrangement(key))).toEqual(['triggers', 'scenarios', 'owner', 'rehearsed']);
  });
});

describe('M45 a partnership that owes an exit plan', () => {
  it('lacks one while only triggers or an interval are written', () => {
    expect(
      lacksExitPlan(aPartnership({ exit: { triggers: ['Faute'], plan: { every: duration('1 year') } } }), asOf),
    ).toBe(true);
    expect(lacksExitPlan(aPartnership({ exit: { plan: { owner: 'lea-fontan' } } }), asOf)).toBe(false);
  });

  it('owes it once signed or at work', () => {
    const stage = 'partner-selection' as const;
    expect(lacksExitPlan(aPartnership({ stage }), asOf)).toBe(false);
    expect(lacksExitPlan(aPartnership({ stage, contracts: [aContract()] }), asOf)).toBe(true);
    expect(lacksExitPlan(aPartnership({ stage, contracts: [aContract({ instrument: 'loi' })] }), asOf)).toBe(false);
    expect(lacksExitPlan(aPartnership({ stage: 'working-together' }), asOf)).toBe(true);
  });
});
