import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A line that writes its triggers in two places, where one clause might stand in both (M17). */
export function checkTriggerBesideTriggers({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, kpis = [] }) =>
    kpis.flatMap(({ trigger, triggers }, index) =>
      trigger && triggers
        ? [problem('trigger-beside-triggers', sources.placeOf(file, ['kpis', index, 'trigger'], 'key'), {})]
        : [],
    ),
  );
}
