import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { calendarOf } from '../../../domain/calendar/working-calendar.ts';
import { followedSeries } from '../../../domain/kpi/followed-series.ts';
import { toMinor } from '../../../domain/obligations/exact.ts';
import { valueOf } from '../../../domain/obligations/formula-value.ts';
import { reckonedObligations } from '../../../domain/obligations/list-obligations.ts';
import type { Charge, Obligation } from '../../../domain/obligations/obligation.ts';
import { placeOfTrigger } from '../../../model/kpi-use.ts';
import type { CheckContext } from '../../check.ts';
import { writtenAmount } from '../../material/written-amount.ts';

/**
 * A finding: the formula of a clause gives less than zero, so that nothing is owed (M17): a price that may fall as well
 * as rise, a difference that either party may owe. Each clause of a line is told once, at its latest period.
 */
export function checkAmountBelowZero({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  const calendar = calendarOf(playbook.settings);
  const clauses = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return playbook.partnerships.flatMap((partnership) => {
    const series = followedSeries(partnership, playbook.kpis, asOf, calendar);
    const told = new Set<Obligation['trigger']>();
    return reckonedObligations({ partnership, series, clauses, asOf, calendar }).flatMap((obligation) => {
      const { charges, clause, use, trigger } = obligation;
      const [found] = charges.toReversed().flatMap((charge) => {
        if (charge.binding.terms?.isBothWays || charge.binding.terms?.isDeficitCarried) return [];
        const amount = amountIn(charge);
        return amount !== undefined && amount < 0 ? [{ charge, amount }] : [];
      });
      if (found === undefined || told.has(trigger)) return [];
      told.add(trigger);
      const index = Math.max(0, partnership.kpis?.indexOf(use) ?? 0);
      const place = sources.placeOf(partnership.file, ['kpis', index, ...placeOfTrigger(use, trigger), 'clause']);
      const { period } = found.charge.entry;
      return [problem('amount-below-zero', place, { clause, period, amount: writtenAmount(found.amount) })];
    });
  });
}

/** What the formula gives, whatever its sign, in minor units; undefined where it has no value. */
function amountIn({ binding, figures }: Charge): number | undefined {
  const { formula } = binding.terms ?? {};
  const amount = formula && valueOf(formula.parsed, figures);
  return amount && toMinor(amount);
}
