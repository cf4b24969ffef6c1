import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { calendarOf } from '../../../domain/calendar/working-calendar.ts';
import { followedSeries } from '../../../domain/kpi/followed-series.ts';
import type { KpiSeries } from '../../../domain/kpi/kpi-series.ts';
import { reckonedObligations } from '../../../domain/obligations/list-obligations.ts';
import { missingFigures } from '../../../domain/obligations/missing-figures.ts';
import type { MissingFigure } from '../../../domain/obligations/named-figure.ts';
import type { Obligation } from '../../../domain/obligations/obligation.ts';
import { placeOfTrigger } from '../../../model/kpi-use.ts';
import { periodEnd } from '../../../model/period.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A finding: what a clause makes due is not known, for want of a figure that nothing else asks for (M17): one before
 * the first of its KPI, at which the formula looks back, or one that lacks between two. A figure after the last one is
 * still to come: it is told once it is late. Each clause of a line is told once, at its first such period.
 */
export function checkAmountUnknown({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  const calendar = calendarOf(playbook.settings);
  const clauses = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return playbook.partnerships.flatMap((partnership) => {
    const series = followedSeries(partnership, playbook.kpis, asOf, calendar);
    const obligations = reckonedObligations({ partnership, series, clauses, asOf, calendar }).toReversed();
    const told = new Set<Obligation['trigger']>();
    return obligations.flatMap((obligation) => {
      const { kpi, charges, clause, use, trigger } = obligation;
      const [found] = charges.flatMap((charge) => {
        const [missing] = missingFigures(charge, kpi).filter((each) => !isToCome(each, series));
        return missing ? [{ period: charge.entry.period, missing }] : [];
      });
      if (found === undefined || told.has(trigger)) return [];
      told.add(trigger);
      const index = Math.max(0, partnership.kpis?.indexOf(use) ?? 0);
      const { period, missing } = found;
      return [
        problem(
          'amount-unknown',
          sources.placeOf(partnership.file, ['kpis', index, ...placeOfTrigger(use, trigger), 'clause']),
          { clause, period, kpi: missing.kpi.id, missing: missing.period, place: placeOf(missing, series) },
        ),
      ];
    });
  });
}

function isToCome({ kpi, period }: MissingFigure, series: readonly KpiSeries[]): boolean {
  const last = series.find((each) => each.kpi.id === kpi.id)?.latest;
  return last !== undefined && periodEnd(period) > periodEnd(last.period);
}

/** Whether a figure comes before the first one of its KPI. */
function placeOf({ kpi, period }: MissingFigure, series: readonly KpiSeries[]): 'before' | 'within' {
  const first = series.find((each) => each.kpi.id === kpi.id)?.points[0];
  return first !== undefined && periodEnd(period) < periodEnd(first.period) ? 'before' : 'within';
}
