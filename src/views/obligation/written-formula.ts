import type { Formula } from '../../domain/obligations/formula.ts';
import type { FormulaValues } from '../../domain/obligations/formula-value.ts';
import { writeFormula } from '../../domain/obligations/formula-text.ts';
import type { ClauseVariable } from '../../model/clause.ts';
import type { ViewContext } from '../view-context.ts';
import { formulaStyle } from './formula-style.ts';

/**
 * A formula as a reader would write it: signs of arithmetic, numbers of the language, blanks by their labels and
 * measures by their names (M17), each by its figure where it has one. A name that is neither stays as it is written.
 * @param variables the blanks of the clause
 * @param values the figures to write in place of names; none by default
 */
export function writtenFormula(
  { locale, words }: ViewContext,
  formula: Formula,
  variables: Readonly<Record<string, ClauseVariable>> = {},
  values: FormulaValues = new Map(),
): string {
  const measured: Readonly<Record<string, string>> = words.clause.page.measured;
  return writeFormula(formula, values, {
    ...formulaStyle(locale),
    name: (name) => variables[name]?.label.toLocaleLowerCase(locale) ?? measured[name] ?? name,
  });
}
