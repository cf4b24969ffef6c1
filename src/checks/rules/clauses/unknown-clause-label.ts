import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { labelReferences, proseLabels } from '../../../domain/prose/prose-references.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';

/** A cross-reference to a sub-clause that no position of the clause named labels: it could cite nothing (M13). */
export function checkUnknownClauseLabel(context: CheckContext): Diagnostic[] {
  const library = new Map(context.playbook.clauses.map((clause) => [clause.id, clause]));
  return context.playbook.clauses.flatMap((clause) =>
    labelReferences(clause.prose).flatMap(({ clause: id = clause.id, label, place }) => {
      const target = library.get(id);
      // Labels of another clause are known only where it was read whole; for its own, the rule is asked when they are.
      if (target === undefined || (id !== clause.id && isBroken(context, 'clause', id))) return [];
      const labels = proseLabels(target.prose);
      return labels.includes(label)
        ? []
        : [problem('unknown-clause-label', place, { label, clause: id, suggestion: nearestOf(label, labels) })];
    }),
  );
}
