import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { calendarOf } from '../../../domain/calendar/working-calendar.ts';
import { followedSeries } from '../../../domain/kpi/followed-series.ts';
import { reckonedObligations } from '../../../domain/obligations/list-obligations.ts';
import type { Charge, Obligation } from '../../../domain/obligations/obligation.ts';
import { placeOfTrigger } from '../../../model/kpi-use.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A finding: what a clause makes due is not known because its formula divides by zero, as a share of nothing does,
 * though no figure is missing (M17). Each clause of a line is told once, at its first such period.
 */
export function checkAmountDividedByZero({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  const calendar = calendarOf(playbook.settings);
  const clauses = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return playbook.partnerships.flatMap((partnership) => {
    const series = followedSeries(partnership, playbook.kpis, asOf, calendar);
    const told = new Set<Obligation['trigger']>();
    return reckonedObligations({ partnership, series, clauses, asOf, calendar })
      .toReversed()
      .flatMap(({ charges, clause, use, trigger }) => {
        const found = charges.find(dividesByZero);
        if (found === undefined || told.has(trigger)) return [];
        told.add(trigger);
        const index = Math.max(0, partnership.kpis?.indexOf(use) ?? 0);
        const path = ['kpis', index, ...placeOfTrigger(use, trigger), 'clause'];
        const values = { clause, period: found.entry.period };
        return [problem('amount-divided-by-zero', sources.placeOf(partnership.file, path), values)];
      });
  });
}

/** Whether all that a formula names has a value, and the whole has none. */
function dividesByZero({ raw, figures, binding: { terms } }: Charge): boolean {
  return raw === null && terms?.formula?.names.every((name) => figures.has(name)) === true;
}
