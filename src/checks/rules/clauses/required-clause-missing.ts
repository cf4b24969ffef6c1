import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { assessCoverage, type CoverageReason } from '../../../domain/contract/clause-coverage.ts';
import { supersededClauses } from '../../../domain/contract/superseded-clauses.ts';
import type { Condition } from '../../../model/condition.ts';
import type { CheckContext } from '../../check.ts';
import { isMeantAs } from '../../material/unknown-references.ts';

/**
 * A clause that the type or a condition calls for and that no contract of the record pins, not even to waive it, nor
 * one that supersedes it (M13, M14). A pin that no longer holds is a finding of the day, not a mistake of the file; an
 * id the library does not hold is another rule’s.
 */
export function checkRequiredClauseMissing({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  const library = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return playbook.partnerships.flatMap((partnership) => {
    const pins = (partnership.contracts ?? []).flatMap(({ clauses = [] }) => clauses.map((pin) => pin.clause.id));
    const superseded = new Set(pins.flatMap((id) => supersededClauses(id, library)));
    return assessCoverage(partnership, playbook, asOf).flatMap(({ clause, required, because, pin }) => {
      if (!required || pin !== undefined || superseded.has(clause) || because.kind === 'pinned' || !library.has(clause))
        return [];
      if (pins.some((id) => isMeantAs(id, clause, playbook.clauses))) return [];
      const place = sources.placeOf(partnership.file, [partnership.contracts ? 'contracts' : 'type'], 'key');
      return [problem('required-clause-missing', place, { clause, because: because.kind, what: reasonText(because) })];
    });
  });
}

function reasonText(because: Exclude<CoverageReason, { kind: 'pinned' }>): string {
  return because.kind === 'type' ? because.type : conditionText(because.condition);
}

/** A condition as its author writes it. */
function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'is':
      return `${condition.field} is ${condition.value}`;
    case 'set':
      return `${condition.field} is ${condition.set ? 'set' : 'not set'}`;
    case 'stage-from':
      return `stage from ${condition.stage}`;
    case 'open-conflict':
      return 'conflict is open';
    case 'limit':
      return `${condition.field} ${condition.limit} ${condition.value} ${condition.unit}`.trimEnd();
  }
}
