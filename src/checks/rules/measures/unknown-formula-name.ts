import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { measuredNames } from '../../../domain/obligations/charges.ts';
import { isNumeric } from '../../../domain/obligations/clause-terms.ts';
import { namesIn, parseFormula } from '../../../domain/obligations/formula.ts';
import type { CheckContext } from '../../check.ts';

/** A name in a formula that is neither a number among the clause’s variables nor one the figures give (M17). */
export function checkUnknownFormulaName({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger, variables = {} }) => {
    const formula = trigger?.formula === undefined ? undefined : parseFormula(trigger.formula);
    if (formula === undefined || formula.kind === 'fault') return [];
    const numeric = Object.entries(variables).flatMap(([name, variable]) => (isNumeric(variable) ? [name] : []));
    const known = [...numeric, ...measuredNames];
    const place = sources.placeOf(file, ['trigger', 'formula']);
    return namesIn(formula)
      .filter(({ name }) => !known.includes(name))
      .map(({ name, offset }) =>
        problem(
          'unknown-formula-name',
          { ...place, column: place.column + offset },
          {
            name,
            suggestion: nearestOf(name, known),
            isVariable: Object.hasOwn(variables, name) ? 'yes' : 'no',
            known,
          },
        ),
      );
  });
}
