import type { Check } from '../check.ts';
import { checkBadVariableValue } from './variables/bad-variable-value.ts';
import { checkInexactVariableValue } from './variables/inexact-variable-value.ts';
import { checkMissingVariable } from './variables/missing-variable.ts';
import { checkUnknownVariable } from './variables/unknown-variable.ts';
import { checkVariableBoundsOrder } from './variables/variable-bounds-order.ts';
import { checkVariableOutOfBounds } from './variables/variable-out-of-bounds.ts';

/** The variables that clauses declare and contracts fill. */
export const variableRules = {
  'bad-variable-value': checkBadVariableValue,
  'inexact-variable-value': checkInexactVariableValue,
  'missing-variable': checkMissingVariable,
  'unknown-variable': checkUnknownVariable,
  'variable-bounds-order': checkVariableBoundsOrder,
  'variable-out-of-bounds': checkVariableOutOfBounds,
} as const satisfies Readonly<Record<string, Check>>;
