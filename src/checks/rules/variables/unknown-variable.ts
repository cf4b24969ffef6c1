import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../diagnostics/position.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { passageConditions, proseVariables } from '../../../domain/prose/prose-references.ts';
import { parseCap } from '../../../domain/obligations/cap.ts';
import { measuredNames } from '../../../domain/obligations/charges.ts';
import { isLookedBack } from '../../../domain/obligations/looked-back.ts';
import { namesIn } from '../../../domain/obligations/formula.ts';
import { parseCondition } from '../../../model/condition.ts';
import type { EarlierClause } from '../../../model/playbook.ts';
import type { Prose } from '../../../model/prose.ts';
import type { CheckContext } from '../../check.ts';
import { clauseFiles } from '../../material/clause-files.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';
import { sitesIn } from '../../material/reference-sites.ts';

/**
 * A variable that the clause does not declare: a blank of its wording, the condition of an optional passage, a cap, an
 * example, the words of a blank in another language, or a value a contract fills in. A contract may fill in what the
 * version it signed declared, and an earlier version declares its own.
 */
export function checkUnknownVariable({ playbook, sources }: CheckContext): Diagnostic[] {
  const inContracts = pinnedClauses(playbook).flatMap(({ file, path, pin, signed }) => {
    if (signed === undefined) return [];
    return Object.keys(pin.with ?? {}).flatMap((name) =>
      undeclared(name, signed, () => sources.placeOf(file, [...path, 'with', name], 'key')),
    );
  });
  const translated = playbook.clauses.flatMap((clause) =>
    Object.values(clause.translations).map((translation) => ({ clause, ...translation })),
  );
  const inTranslations = translated.flatMap(({ clause, file, prose, variables = {} }) => [
    ...Object.keys(variables).flatMap((name) =>
      undeclared(name, clause, () => sources.placeOf(file, ['variables', name], 'key')),
    ),
    ...inWording(prose, clause),
  ]);
  const inLibrary = clauseFiles(playbook).flatMap((clause) => [
    ...inWording(clause.prose, clause),
    ...sitesIn(clause, ['examples.*.with.{}', 'trigger.cap.*'])
      .flatMap((site) =>
        site.target === 'key' ? [site] : namesInCap(site.text, clause).map((text) => ({ ...site, text })),
      )
      .filter(({ target, text }) => target !== 'key' || !isMeasured(text))
      .flatMap(({ file, path, target, text }) => undeclared(text, clause, () => sources.placeOf(file, path, target))),
  ]);
  return [...inContracts, ...inLibrary, ...inTranslations];
}

/** What may stand for a variable: one word. */
const word = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u;

function inWording(prose: Prose, clause: EarlierClause): Diagnostic[] {
  return [
    ...proseVariables(prose).flatMap(({ name, place }) => undeclared(name, clause, () => place)),
    ...passageConditions(prose)
      // What can be no variable either is told where it is read.
      .filter(({ condition }) => parseCondition(condition) === undefined && word.test(condition))
      .flatMap(({ condition, place }) => undeclared(condition, clause, () => place)),
  ];
}

/** The variables that a cap rests on. */
function namesInCap(text: string, { variables }: EarlierClause): string[] {
  const cap = parseCap(text, variables);
  return cap.kind === 'fault' ? [] : namesIn(cap).map(({ name }) => name);
}

/** A worked example may also give what the figures would: `floor`, `target` …; earlier values stand by their period. */
function isMeasured(name: string): boolean {
  return measuredNames.some((known) => known === name) && !isLookedBack(name);
}

function undeclared(name: string, clause: EarlierClause, place: () => Place): Diagnostic[] {
  const declared = Object.keys(clause.variables ?? {});
  return declared.includes(name)
    ? []
    : [problem('unknown-variable', place(), { name, clause: clause.id, suggestion: nearestOf(name, declared) })];
}
