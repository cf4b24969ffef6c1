import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { measuredNames } from '../../../domain/obligations/charges.ts';
import { namesIn, readFormula } from '../../../domain/obligations/formula.ts';
import type { EarlierClause } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { clauseFiles } from '../../material/clause-files.ts';

/** What a variable may give in place of the figures agreed on a KPI, where a line of the record agrees none. */
const agreed: readonly string[] = ['target', 'amber', 'floor', 'ceiling', 'critical', 'baseline'];

/**
 * A variable of a clause with the name of a measure that its formula takes: the figures would be reckoned with, and
 * what a contract fills in would be left aside (M17). An earlier version that is still signed is reckoned as well.
 */
export function checkVariableNamedAsMeasure({ playbook, sources }: CheckContext): Diagnostic[] {
  return clauseFiles(playbook).flatMap((clause) =>
    namedAsMeasures(clause).map((name) =>
      problem('variable-named-as-measure', sources.placeOf(clause.file, ['variables', name], 'key'), {
        name,
        suggestion: freeName(name, clause.variables ?? {}),
      }),
    ),
  );
}

/** The variables of a clause that its formula takes for measures. */
export function namedAsMeasures({ trigger, variables = {} }: Pick<EarlierClause, 'trigger' | 'variables'>): string[] {
  const used = new Set(namesIn(readFormula(trigger?.formula ?? '').formula).map(({ name }) => name));
  return measuredNames.filter((name) => !agreed.includes(name) && used.has(name) && Object.hasOwn(variables, name));
}

/** The name with a figure behind it that no variable has. */
function freeName(name: string, variables: object, count = 2): string {
  const free = `${name}_${count}`;
  return Object.hasOwn(variables, free) ? freeName(name, variables, count + 1) : free;
}
