import type { Check } from '../check.ts';
import { checkFormulaUnreadable } from './formulas/formula-unreadable.ts';
import { checkUnknownFormulaName } from './formulas/unknown-formula-name.ts';
import { checkVariableNamedAsMeasure } from './formulas/variable-named-as-measure.ts';

/** The formulas of the clauses: how they are written, what they name, and what they come to. */
export const formulaRules = {
  'formula-unreadable': checkFormulaUnreadable,
  'unknown-formula-name': checkUnknownFormulaName,
  'variable-named-as-measure': checkVariableNamedAsMeasure,
} as const satisfies Readonly<Record<string, Check>>;
