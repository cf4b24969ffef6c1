import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { calendarFrequencyOf } from '../../../model/period.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * A trigger that counts in months on a KPI read by quarters, or the like: it would fire after another time than
 * the contract says (M17).
 */
export function checkTriggerOtherFrequency({ playbook, sources }: CheckContext): Diagnostic[] {
  const frequencies = new Map(playbook.kpis.map(({ id, frequency }) => [id, frequency]));
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger, use: { kpi }, path }) => {
      const [asked, own] = [trigger.when.frequency, frequencies.get(kpi)];
      if (asked === undefined || own === undefined || asked === calendarFrequencyOf(own)) return [];
      const place = sources.placeOf(partnership.file, [...path, 'when']);
      return [problem('trigger-other-frequency', place, { kpi, asked, own: calendarFrequencyOf(own) })];
    }),
  );
}
