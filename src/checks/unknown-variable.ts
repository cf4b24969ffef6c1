import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/position.ts';
import { nearestOf } from '../diagnostics/near-match.ts';
import { passageConditions, proseVariables } from '../domain/prose/prose-references.ts';
import { measuredNames } from '../domain/obligations/charges.ts';
import { parseCondition } from '../model/condition.ts';
import type { Clause } from '../model/playbook.ts';
import type { CheckContext } from './check.ts';
import { pinnedClauses } from './pinned-clauses.ts';
import { sitesIn } from './reference-sites.ts';

/**
 * A variable that the clause does not declare: a blank of its wording, the condition of an optional passage, a cap, an example,
 * or a value a contract fills in.
 * A contract signed on another version may fill in what that version declared.
 */
export function checkUnknownVariable({ playbook, sources }: CheckContext): Diagnostic[] {
  const inContracts = pinnedClauses(playbook).flatMap(({ file, path, pin, clause }) => {
    if (clause?.version !== pin.clause.version) return [];
    return Object.keys(pin.with ?? {}).flatMap((name) =>
      undeclared(name, clause, () => sources.placeOf(file, [...path, 'with', name], 'key')),
    );
  });
  const inLibrary = playbook.clauses.flatMap((clause) => [
    ...[clause.prose, ...Object.values(clause.translations).map(({ prose }) => prose)].flatMap((prose) => [
      ...proseVariables(prose).flatMap(({ name, place }) => undeclared(name, clause, () => place)),
      ...passageConditions(prose)
        .filter(({ condition }) => parseCondition(condition) === undefined)
        .flatMap(({ condition, place }) => undeclared(condition, clause, () => place)),
    ]),
    ...sitesIn(clause, ['examples.*.with.{}', 'trigger.cap.*'])
      .filter(({ target, text }) => (target === 'key' ? !isMeasured(text) : !/^\d/.test(text)))
      .flatMap(({ file, path, target, text }) => undeclared(text, clause, () => sources.placeOf(file, path, target))),
  ]);
  return [...inContracts, ...inLibrary];
}

/** A worked example may also give what the figures would: `floor`, `target` … */
function isMeasured(name: string): boolean {
  return measuredNames.some((known) => known === name);
}

function undeclared(name: string, clause: Clause, place: () => Place): Diagnostic[] {
  const declared = Object.keys(clause.variables ?? {});
  return declared.includes(name)
    ? []
    : [problem('unknown-variable', place(), { name, clause: clause.id, suggestion: nearestOf(name, declared) })];
}
