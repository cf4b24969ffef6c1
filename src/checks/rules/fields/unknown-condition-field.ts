import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isAnyBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { conditionsOf } from '../../material/record-conditions.ts';
import { findPathFault } from '../../material/record-paths.ts';

/** A condition on a field that no record has: it would never, or always, hold (M13, M51). */
export function checkUnknownConditionField(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  const kpis = playbook.kpis.map(({ id }) => id);
  return conditionsOf(context).flatMap(({ condition, place }) => {
    if (condition.kind === 'stage-from' || condition.kind === 'open-conflict') return [];
    const fault = findPathFault(condition.field, kpis);
    if (fault === undefined || (condition.field.startsWith('kpis.') && isAnyBroken(context, 'kpi'))) return [];
    return [
      problem('unknown-condition-field', place(), {
        value: condition.field,
        suggestion: fault.suggestion,
      }),
    ];
  });
}
