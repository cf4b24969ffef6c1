import { describe, expect, it } from 'vitest';
import { anAgreedKpi } from '../../../testing/agreed-kpi.ts';
import { triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTriggerWithoutLimit } from './trigger-without-limit.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('trigger-without-limit', () => {
  const trigger = { when: triggerRule('below floor for 2 months'), clause: 'revision-partage' };

  it('M17 reports a trigger judged on a limit that is not written', () => {
    expect(tell(checkTriggerWithoutLimit, anAgreedKpi({ target: 1, trigger }))).toEqual([
      {
        code: 'trigger-without-limit',
        severity: 'error',
        at: `${file}: kpis.0.trigger.when`,
        values: { limit: 'floor', clause: 'revision-partage' },
      },
    ]);
  });

  it('M17 accepts a written limit, and a trigger on late data', () => {
    expect(tell(checkTriggerWithoutLimit, anAgreedKpi({ floor: 0, trigger }))).toEqual([]);
    expect(
      tell(
        checkTriggerWithoutLimit,
        anAgreedKpi({ trigger: { when: triggerRule('late'), clause: 'revision-partage' } }),
      ),
    ).toEqual([]);
  });
});
