import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership, duration, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkLateWithoutDue } from './late-without-due.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('late-without-due', () => {
  const told = (when: string, kpi: Parameters<typeof aKpi>[0] = {}) =>
    tell(checkLateWithoutDue, {
      kpis: [aKpi(kpi)],
      partnerships: [
        aPartnership({
          kpis: [aKpiUse({ floor: 1, trigger: { when: triggerRule(when), clause: 'revision-partage' } })],
        }),
      ],
    });

  it('M17 reports a trigger on late data of a KPI that has no day by which it is due', () => {
    expect(told('late for 2 months')).toEqual([
      {
        code: 'late-without-due',
        severity: 'error',
        at: `${file}: kpis.0.trigger.when`,
        values: { kpi: 'availability', clause: 'revision-partage', catalogue: aKpi().file },
      },
    ]);
  });

  it('M17 accepts a KPI that is due, at once included, and a trigger on its figures', () => {
    expect(told('late', { due: duration('10 days') })).toEqual([]);
    expect(told('late', { due: duration('0 days') })).toEqual([]);
    expect(told('below floor for 2 months')).toEqual([]);
  });
});
