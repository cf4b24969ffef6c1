import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isNumeric } from '../../../domain/obligations/clause-terms.ts';
import { isWrittenExactly } from '../../../model/number.ts';
import type { CheckContext } from '../../check.ts';
import { filledVariables } from '../../material/filled-variables.ts';

/** A number that fills a variable with more digits than can be kept: its formula would count with another (M13). */
export function checkInexactVariableValue(context: CheckContext): Diagnostic[] {
  return filledVariables(context)
    .filter(({ variable, value }) => isNumeric(variable) && !isWrittenExactly(value))
    .map(({ name, value, place }) => problem('inexact-variable-value', place(), { name, value: value.trim() }));
}
