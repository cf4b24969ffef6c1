import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { namesIn, parseFormula } from '../../../domain/obligations/formula.ts';
import type { KpiUse, TriggerRule } from '../../../model/kpi-use.ts';
import type { EarlierClause } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';
import { triggeredClauses } from '../../material/triggered-clauses.ts';

/**
 * A trigger whose clause reckons from a figure that its line does not agree, a `ceiling` where only a floor is written,
 * or that late data or a rule without a limit does not have: the amount would be unknown (M17). A variable of the
 * clause by the same name gives the figure itself.
 */
export function checkFormulaFigureMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger, use, path }) => {
      const clauses = triggeredClauses(partnership, trigger, playbook.clauses);
      const figures = [...new Set(clauses.flatMap((clause) => missingFrom(clause, use, trigger.when)))];
      if (figures.length === 0) return [];
      const place = sources.placeOf(partnership.file, [...path, 'clause']);
      const { test } = trigger.when;
      return [problem('formula-figure-missing', place, { clause: trigger.clause, kpi: use.kpi, figures, test })];
    }),
  );
}

const agreed = ['target', 'amber', 'floor', 'ceiling', 'critical', 'baseline'] as const;
/** What rests on the value of the period. */
const measured: readonly string[] = ['value', 'limit', 'gap', 'todate', 'contractyear', 'sincestart'];
/** What a rule that judges no value does without. */
const judged: readonly string[] = ['limit', 'gap'];

function missingFrom({ trigger, variables = {} }: EarlierClause, use: KpiUse, { test }: TriggerRule): string[] {
  const formula = parseFormula(trigger?.formula ?? '');
  if (formula.kind === 'fault') return [];
  const names = namesIn(formula)
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(variables, name));
  const isUnsaid = (name: string) => agreed.some((each) => each === name && use[each] === undefined);
  const lacks: readonly string[] = test === 'late' ? measured : test === 'each' ? judged : [];
  return names.filter((name) => isUnsaid(name) || lacks.includes(name));
}
