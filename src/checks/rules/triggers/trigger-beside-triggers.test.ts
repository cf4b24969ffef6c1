import { describe, expect, it } from 'vitest';
import { anAgreedKpi } from '../../../testing/agreed-kpi.ts';
import { triggerRule } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkTriggerBesideTriggers } from './trigger-beside-triggers.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('trigger-beside-triggers', () => {
  const trigger = { when: triggerRule('late'), clause: 'revision-partage' };

  it('M17 refuses triggers of one line in two places', () => {
    expect(placesOf(checkTriggerBesideTriggers, anAgreedKpi({ trigger, triggers: [trigger] }))).toEqual([
      `${file}: kpis.0.trigger (key)`,
    ]);
  });

  it('M17 accepts them in either place alone', () => {
    expect(tell(checkTriggerBesideTriggers, anAgreedKpi({ trigger }))).toEqual([]);
    expect(tell(checkTriggerBesideTriggers, anAgreedKpi({ triggers: [trigger, trigger] }))).toEqual([]);
  });
});
