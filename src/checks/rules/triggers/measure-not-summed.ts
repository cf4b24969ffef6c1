import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { namesIn, parseFormula } from '../../../domain/obligations/formula.ts';
import { isSum, lookedBackNames } from '../../../domain/obligations/looked-back.ts';
import { periodsPerYear } from '../../../model/period.ts';
import type { EarlierClause, Kpi } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';
import { triggeredClauses } from '../../material/triggered-clauses.ts';

/**
 * A formula that adds up the periods of a KPI whose definition reads them otherwise: a sum of rates or of means is
 * nothing (M17). A year of a KPI with one value a year is that value.
 */
export function checkMeasureNotSummed({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger, use, path }) => {
      const kpi = catalogue.get(use.kpi);
      if (kpi === undefined || kpi.aggregation === 'sum') return [];
      const clauses = triggeredClauses(partnership, trigger, playbook.clauses);
      const names = [...new Set(clauses.flatMap((clause) => sumsIn(clause, kpi)))];
      if (names.length === 0) return [];
      const values = { clause: trigger.clause, kpi: kpi.id, names, aggregation: kpi.aggregation, catalogue: kpi.file };
      return [problem('measure-not-summed', sources.placeOf(partnership.file, [...path, 'clause']), values)];
    }),
  );
}

function sumsIn({ trigger, variables = {} }: EarlierClause, { frequency }: Kpi): string[] {
  const formula = parseFormula(trigger?.formula ?? '');
  if (formula.kind === 'fault') return [];
  const used = namesIn(formula).map(({ name }) => name);
  const isYear = periodsPerYear(frequency) === 1;
  return lookedBackNames.filter(
    (name) =>
      isSum(name) && !(isYear && name !== 'sincestart') && used.includes(name) && !Object.hasOwn(variables, name),
  );
}
