import { addDuration, addMonths } from '../../domain/calendar/dates.ts';
import { namesIn, parseFormula } from '../../domain/obligations/formula.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { monthsIn, periodHolding, periodStart } from '../../model/period.ts';
import type { EarlierClause, Kpi, Partnership, Playbook } from '../../model/playbook.ts';
import { followedKpis } from './followed-kpis.ts';
import { triggersIn } from './kpi-triggers.ts';
import { triggeredClauses } from './triggered-clauses.ts';

/**
 * The day from which a record may need figures of a KPI though its parties were bound later (M17): its clauses look
 * back at the period before, at that of a year earlier or at the year so far, take a KPI that lags, or a total adds up
 * periods that had begun. KPIs of which nothing earlier is needed are left out.
 * @param from the first day the parties were bound
 */
export function figuresReachedBack(
  partnership: Partnership,
  { kpis, clauses }: Pick<Playbook, 'kpis' | 'clauses'>,
  from: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const ids = followedKpis(partnership, kpis);
  const catalogue = new Map(kpis.filter(({ id }) => ids.has(id)).map((kpi) => [kpi.id, kpi]));
  const triggers = triggersIn(partnership).flatMap(({ trigger, use }) => {
    const kpi = catalogue.get(use.kpi);
    return kpi ? [{ kpi, clauses: triggeredClauses(partnership, trigger, clauses) }] : [];
  });
  const needed = [
    ...triggers.flatMap(({ kpi, clauses: fired }) =>
      fired.flatMap(namesOf).map((name) => [kpi.id, lookedBackTo(name, kpi, from)] as const),
    ),
    ...triggers.flatMap(({ clauses: fired }) => fired.flatMap((clause) => laggingIn(clause, partnership, from))),
    ...[...catalogue.values()].flatMap(({ total, frequency }) =>
      total ? [[total.of, periodStart(periodHolding(from, frequency))] as const] : [],
    ),
  ];
  const earliest = new Map<string, IsoDate>();
  for (const [kpi, day] of needed) if (day < (earliest.get(kpi) ?? from)) earliest.set(kpi, day);
  return earliest;
}

function namesOf({ trigger }: EarlierClause): string[] {
  const formula = parseFormula(trigger?.formula ?? '');
  return formula.kind === 'fault' ? [] : namesIn(formula).map(({ name }) => name);
}

function lookedBackTo(name: string, { frequency, year }: Kpi, from: IsoDate): IsoDate {
  if (name === 'previous') return addMonths(from, -monthsIn[frequency]);
  if (name === 'yearago') return addMonths(from, -12);
  return name === 'todate' ? periodStart(periodHolding(from, year ?? 'yearly')) : from;
}

/** The KPIs that a clause takes later than they are read, by its default or as a contract fills it. */
function laggingIn(
  clause: EarlierClause,
  { contracts = [] }: Partnership,
  from: IsoDate,
): (readonly [kpi: string, day: IsoDate])[] {
  const pins = contracts.flatMap((contract) => contract.clauses ?? []);
  return Object.entries(clause.variables ?? {}).flatMap(([name, { lag, default: byDefault }]) => {
    if (lag === undefined) return [];
    const filled = [byDefault, ...pins.map((pin) => pin.with?.[name])].filter((kpi) => kpi !== undefined);
    return filled.map((kpi) => [kpi.trim(), addDuration(from, lag, -1)] as const);
  });
}
