import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { triggersOf } from '../../../model/kpi-use.ts';
import type { CheckContext } from '../../check.ts';

/** A period left out for a cause that the clause it would trigger does not excuse (M17). A clause without `excludes` excuses none. */
export function checkExclusionNotInClause({ playbook, sources }: CheckContext): Diagnostic[] {
  const clauses = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return playbook.partnerships.flatMap(({ file, kpis = [] }) =>
    kpis.flatMap((use, at) =>
      triggersOf(use).flatMap(({ clause }) => {
        const terms = clauses.get(clause)?.trigger;
        if (terms === undefined) return [];
        const excused = terms.excludes ?? [];
        return (use.exclusions ?? []).flatMap(({ cause, period }, index) =>
          cause === undefined || cause === 'agreed' || excused.includes(cause)
            ? []
            : [
                problem('exclusion-not-in-clause', sources.placeOf(file, ['kpis', at, 'exclusions', index, 'cause']), {
                  cause,
                  period,
                  clause,
                  excused,
                }),
              ],
        );
      }),
    ),
  );
}
