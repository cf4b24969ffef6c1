import { triggersOf } from '../../model/kpi-use.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { compareText } from '../text/compare-text.ts';
import type { ReachedCap } from './capper.ts';
import { obligingRuns, type FiredRun, type ObligationSources } from './fired-runs.ts';
import type { FormalNotice } from './formal-notice.ts';
import { isPending, type Charge } from './obligation.ts';

/** A run with what it costs, its caps spoken, and with its formal notices. */
interface ChargedRun {
  readonly fired: FiredRun;
  readonly charges: readonly Charge[];
  readonly notices: readonly FormalNotice[];
}

/** A charge, and the run it is of. */
interface Reaching extends Pick<ChargedRun, 'fired' | 'notices'> {
  readonly charge: Charge;
}

/**
 * What the rules on a cap (`cap reached`) set off (M17): in each year, contract year or contract in which the
 * malus amounts of a line reach a cap, once, in the period that reaches it; a cap that was raised since is another
 * to reach. Amounts that are due reach it first; where those do not, what provisional figures or a running cure
 * would add may, and the clause would then fire. Where several KPIs draw on one cap, the line of the one that
 * reaches it sets its clause off.
 */
export function capRuns(charged: readonly ChargedRun[], sources: ObligationSources): FiredRun[] {
  const reaching = charged
    .flatMap(({ fired, charges, notices }) => charges.map((charge): Reaching => ({ fired, charge, notices })))
    .filter(({ charge }) => charge.reached.length > 0 && charge.binding.terms?.effect === 'malus')
    .toSorted((a, b) => Number(isDue(b.charge)) - Number(isDue(a.charge)) || compareText(dayOf(a), dayOf(b)));
  const known = new Map<string, number>();
  const firsts = reaching.flatMap(({ fired, charge, notices }) =>
    triggersOf(charge.entry.thresholds ?? {})
      .filter(({ when }) => when.test === 'cap')
      .flatMap(({ clause }) => {
        const [cap] = charge.reached.filter((each) => each.cap > (known.get(`${clause} ${each.span}`) ?? -Infinity));
        for (const each of charge.reached) {
          const key = `${clause} ${each.span}`;
          known.set(key, Math.max(each.cap, known.get(key) ?? -Infinity));
        }
        return cap ? [{ fired, charge, notices, clause, cap }] : [];
      }),
  );
  const bySeries = Map.groupBy(firsts, ({ fired }) => fired.series);
  return [...bySeries].flatMap(([series, ofSeries]) =>
    [...Map.groupBy(ofSeries, ({ clause }) => clause)].flatMap(([clause, each]) =>
      runsOf(series, clause, each, sources),
    ),
  );
}

function runsOf(
  series: KpiSeries,
  clause: string,
  firsts: readonly (Reaching & { readonly cap: ReachedCap })[],
  sources: ObligationSources,
): FiredRun[] {
  // Two caps that one period reaches set the clause off once.
  const inTime = [...Map.groupBy(firsts, dayOf).values()]
    .flatMap((ofPeriod) => ofPeriod.slice(0, 1))
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  const found = inTime.map(({ fired, charge }) => {
    const entry = { ...charge.entry, isFinal: isDue(charge) };
    return {
      run: { entries: [entry], skipped: [], isOpen: true },
      firings: [{ period: entry.period, index: 0, isFinal: entry.isFinal }],
      breachIn: (period: Period) => fired.breachIn(period),
    };
  });
  return obligingRuns(series, clause, { found, reach: () => 1 }, sources).flatMap((run) => {
    const first = inTime.find(({ charge }) => charge.entry.period === run.firstFired);
    const reachedUnder = first?.notices.at(-1);
    const reached = first && { cap: first.cap, clause: first.fired.trigger.clause };
    return reached ? [{ ...run, reached, ...(reachedUnder && { reachedUnder }) }] : [];
  });
}

function isDue(charge: Charge): boolean {
  return charge.isFinal && !isPending(charge);
}

function dayOf({ charge }: Pick<Reaching, 'charge'>): string {
  return periodEnd(charge.entry.period);
}
