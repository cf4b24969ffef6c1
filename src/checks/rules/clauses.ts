import type { Check } from '../check.ts';
import { checkClauseDependencyMissing } from './clauses/clause-dependency-missing.ts';
import { checkClauseInstrumentMismatch } from './clauses/clause-instrument-mismatch.ts';
import { checkClauseVersionNotEarlier } from './clauses/clause-version-not-earlier.ts';
import { checkConflictingClauses } from './clauses/conflicting-clauses.ts';
import { checkPlaceholderInTitle } from './clauses/placeholder-in-title.ts';
import { checkPositionOutsideClause } from './clauses/position-outside-clause.ts';
import { checkRepeatedPosition } from './clauses/repeated-position.ts';
import { checkRequiredClauseMissing } from './clauses/required-clause-missing.ts';
import { checkUnknownClauseLabel } from './clauses/unknown-clause-label.ts';
import { checkUnknownClauseVersion } from './clauses/unknown-clause-version.ts';
import { checkUnknownCrossReference } from './clauses/unknown-cross-reference.ts';
import { checkUnmarkedClause } from './clauses/unmarked-clause.ts';
import { checkUnwrittenPosition } from './clauses/unwritten-position.ts';
import { checkWalkAwayPinned } from './clauses/walk-away-pinned.ts';

/** The clauses that contracts pin, and the wording of the library. */
export const clauseRules = {
  'clause-dependency-missing': checkClauseDependencyMissing,
  'clause-instrument-mismatch': checkClauseInstrumentMismatch,
  'clause-version-not-earlier': checkClauseVersionNotEarlier,
  'conflicting-clauses': checkConflictingClauses,
  'placeholder-in-title': checkPlaceholderInTitle,
  'position-outside-clause': checkPositionOutsideClause,
  'repeated-position': checkRepeatedPosition,
  'required-clause-missing': checkRequiredClauseMissing,
  'unknown-clause-label': checkUnknownClauseLabel,
  'unknown-clause-version': checkUnknownClauseVersion,
  'unknown-cross-reference': checkUnknownCrossReference,
  'unmarked-clause': checkUnmarkedClause,
  'unwritten-position': checkUnwrittenPosition,
  'walk-away-pinned': checkWalkAwayPinned,
} as const satisfies Readonly<Record<string, Check>>;
