import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../../model/period.ts';
import { aKpi, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTriggerOtherFrequency } from './trigger-other-frequency.ts';

describe('trigger-other-frequency', () => {
  const told = (when: string, frequency: Frequency) =>
    tell(checkTriggerOtherFrequency, {
      kpis: [aKpi({ frequency })],
      partnerships: [
        aPartnership({ kpis: [aKpiUse({ trigger: { when: triggerRule(when), clause: 'revision-partage' } })] }),
      ],
    });

  it('M17 refuses months on a KPI read by quarters: two of them would be six', () => {
    expect(told('below floor for 2 months', 'quarterly')).toEqual([
      {
        code: 'trigger-other-frequency',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.0.trigger.when',
        values: { kpi: 'availability', asked: 'monthly', own: 'quarterly' },
      },
    ]);
  });

  it('M17 counts in years on a KPI whose years begin in any month, and refuses months there', () => {
    expect(told('below floor for 2 years', 'yearly from april')).toEqual([]);
    expect(told('below floor for 24 months', 'yearly from april')).toMatchObject([
      { values: { asked: 'monthly', own: 'yearly' } },
    ]);
  });

  it('M17 takes the KPI’s own periods, periods without a length, and a rule that counts none', () => {
    for (const when of ['below floor for 2 quarters', 'late for 2 periods', 'critical'])
      expect(told(when, 'quarterly')).toEqual([]);
  });
});
