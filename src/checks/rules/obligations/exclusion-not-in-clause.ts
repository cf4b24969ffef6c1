import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { triggersOf, type KpiTrigger, type KpiUse } from '../../../model/kpi-use.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { triggeredClauses } from '../../material/triggered-clauses.ts';

/**
 * A period left out for a cause that the clause it would trigger does not excuse at any version signed (M17). A clause
 * without `excludes` excuses none.
 */
export function checkExclusionNotInClause(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap((partnership) =>
    (partnership.kpis ?? []).flatMap((use, at) =>
      triggersOf(use).flatMap((trigger) => unexcused(context, partnership, use, at, trigger)),
    ),
  );
}

function unexcused(
  { playbook, sources }: CheckContext,
  partnership: Partnership,
  use: KpiUse,
  at: number,
  trigger: KpiTrigger,
): Diagnostic[] {
  const terms = triggeredClauses(partnership, trigger, playbook.clauses).flatMap((clause) => clause.trigger ?? []);
  if (terms.length === 0) return [];
  const excused = [...new Set(terms.flatMap(({ excludes = [] }) => excludes))];
  return (use.exclusions ?? []).flatMap(({ cause, period }, index) => {
    if (cause === undefined || cause === 'agreed' || excused.includes(cause)) return [];
    const place = sources.placeOf(partnership.file, ['kpis', at, 'exclusions', index, 'cause']);
    return [problem('exclusion-not-in-clause', place, { cause, period, clause: trigger.clause, excused })];
  });
}
