import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../model/kpi.ts';
import { aClause, aKpi, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTriggerSideReversed } from './trigger-side-reversed.ts';

const told = (effect: 'malus' | 'bonus' | 'duty', direction: Direction, when: string) =>
  tell(checkTriggerSideReversed, {
    kpis: [aKpi({ direction })],
    clauses: [aClause({ id: 'prix', trigger: { effect } })],
    partnerships: [aPartnership({ kpis: [aKpiUse({ trigger: { when: triggerRule(when), clause: 'prix' } })] })],
  });

describe('trigger-side-reversed', () => {
  it('M17 warns of a malus on the better side, and says which one was meant', () => {
    expect(told('malus', 'up', 'above target for 2 months')).toEqual([
      {
        code: 'trigger-side-reversed',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.0.trigger.when',
        values: {
          effect: 'malus',
          clause: 'prix',
          kpi: 'availability',
          side: 'above',
          other: 'below',
          limit: 'target',
        },
      },
    ]);
    expect(told('malus', 'down', 'below ceiling')).toHaveLength(1);
  });

  it('M17 warns of a bonus on the worse side', () => {
    expect(told('bonus', 'up', 'below target')).toHaveLength(1);
    expect(told('bonus', 'down', 'above target')).toHaveLength(1);
  });

  it.each([
    ['malus', 'up', 'below floor'],
    ['malus', 'down', 'above ceiling'],
    ['bonus', 'up', 'above target'],
    ['bonus', 'down', 'below target'],
    ['malus', 'range', 'above ceiling'],
    ['malus', 'up', 'critical'],
    ['malus', 'up', 'late'],
    ['duty', 'up', 'above target'],
  ] as const)('M17 takes a %s on a KPI of direction %s that is set off %s', (effect, direction, when) => {
    expect(told(effect, direction, when)).toEqual([]);
  });
});
