import type { IsoDate } from '../../model/iso-date.ts';
import { triggerFor, triggersOf, type KpiTrigger, type KpiUse, type TriggerRule } from '../../model/kpi-use.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import type { Clause, Partnership } from '../../model/playbook.ts';
import {
  breachRuns,
  firingAt,
  judgeByRule,
  lateRuns,
  reachOf,
  type BreachEntry,
  type BreachRun,
  type Firing,
  type Judge,
  type Reach,
} from '../kpi/breach-runs.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { thresholdsAt } from '../kpi/kpi-thresholds.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Obligation } from './obligation.ts';
import type { FormalNotice } from './formal-notice.ts';
import { bindingClause, contractsInEffect, doesOblige, type BindingClause } from './binding-clause.ts';
import { firingsByDebtor } from './run-debtors.ts';

/** What the obligations of a partnership are read from. */
export interface ObligationSources {
  readonly partnership: Partnership;
  /** The series of the KPIs it follows, in the order of the record. */
  readonly series: readonly KpiSeries[];
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
}

/** A run that satisfied a rule, or the part of it that one party owes, before its amounts. */
export interface FiredRun {
  readonly series: KpiSeries;
  readonly use: KpiUse;
  readonly trigger: KpiTrigger;
  readonly run: BreachRun;
  /**
   * The periods in which the rule was satisfied while a contract held the clause; where none held it in any, those in
   * which none waived it or held it as indicative either and none that held it was over, for then it is yet to be
   * signed. Nothing binds after the end of a contract.
   */
  readonly firings: readonly Firing[];
  /** Those of the run in which another party owes what they cost: they are another `FiredRun` of the same run. */
  readonly ofOthers: readonly Firing[];
  /** How far apart two breaches of the run may be. */
  readonly reach: Reach;
  readonly firstFired: Period;
  /** The clause as it bound the parties when it first fired. */
  readonly binding: BindingClause;
  /**
   * The clause as it bound them on the last day of a period: a contract may begin, end or be amended while a run lasts.
   */
  readonly bindingIn: (period: Period) => BindingClause;
  /**
   * The breach of a period under the rules that name the clause, whichever run it is of; undefined
   * where it does not breach.
   */
  readonly breachIn: (period: Period) => BreachEntry | undefined;
  readonly nextFired: Period | undefined;
  /** Whether it is what the other party owes, under a clause that runs both ways. */
  readonly isTurned?: boolean;
  /** The cap whose reaching set it off, under a rule on a cap. */
  readonly reached?: Obligation['reached'];
  /** The formal notice that made due what reached that cap, where one was needed. */
  readonly reachedUnder?: FormalNotice;
}

/**
 * The runs of a series whose figures satisfied a rule: clause by clause, and of each the oldest first. A rule on a cap
 * is not satisfied by figures, but by what they cost (`capRuns`).
 */
export function firedRuns(series: KpiSeries, sources: ObligationSources): FiredRun[] {
  const byClause = Map.groupBy(series.uses.flatMap(triggersOf), ({ clause }) => clause);
  return [...byClause].flatMap(([id, [earliest]]) => {
    if (earliest === undefined) return [];
    const { runs, reach } = runsUnder(series, id, earliest);
    const breaches = new Map(runs.flatMap(({ entries }) => entries.map((entry) => [entry.period, entry] as const)));
    const breachIn = (period: Period) => breaches.get(period);
    const found = runs.map((run) => ({ run, firings: firingsIn(run, id), breachIn }));
    return obligingRuns(series, id, { found, reach }, sources);
  });
}

/** A run that satisfied rules that name a clause, whether or not a contract held it. */
type SatisfiedRun = Pick<FiredRun, 'run' | 'firings' | 'breachIn'>;

/**
 * Of the runs that satisfied the rules on a clause, oldest first, those that oblige under the contracts, or
 * will once they are signed. A run that goes on under a line which names another debtor obliges each of them apart.
 */
export function obligingRuns(
  series: KpiSeries,
  id: string,
  { found, reach }: { readonly found: readonly SatisfiedRun[] } & Pick<FiredRun, 'reach'>,
  sources: ObligationSources,
): FiredRun[] {
  const bindingIn = bindingThrough(series, id, sources);
  const obliging = found.flatMap(({ run, firings: satisfied, breachIn }) => {
    const held = satisfied.filter(({ period }) => doesOblige(bindingIn(period)));
    const firings = held.length > 0 ? held : satisfied.filter(({ period }) => isAwaited(bindingIn(period)));
    return firings.length > 0 ? [{ run, firings, breachIn }] : [];
  });
  return obliging.flatMap(({ run, firings, breachIn }, index) =>
    firingsByDebtor(firings, run.entries, id).flatMap((own) => {
      const [first] = own;
      const use = first && run.entries[first.index]?.thresholds;
      const trigger = triggerFor(use, id);
      if (first === undefined || use === undefined || trigger === undefined) return [];
      const ofOthers = firings.filter((each) => !own.includes(each));
      const of = { series, use, trigger, run, firings: own, ofOthers, reach, breachIn, firstFired: first.period };
      const nextFired = obliging[index + 1]?.firings[0]?.period;
      return [{ ...of, binding: bindingIn(first.period), bindingIn, nextFired }];
    }),
  );
}

/**
 * A clause as it bound the parties on the last day of each period, under the contract and the article that
 * the line then in force names.
 */
function bindingThrough(
  series: KpiSeries,
  id: string,
  { partnership, clauses, asOf, calendar }: ObligationSources,
): (period: Period) => BindingClause {
  const contracts = contractsInEffect(partnership.contracts ?? [], asOf);
  const earliest = series.uses.flatMap(triggersOf).find(({ clause }) => clause === id);
  return rememberedBy((period) => {
    const day = periodEnd(period);
    const { contract, article } = triggerFor(thresholdsAt(series.uses, day), id) ?? earliest ?? {};
    return bindingClause(contracts, { id, clause: clauses.get(id), contract, article }, day, calendar);
  });
}

/** Whether a clause that does not bind may still be signed. */
function isAwaited({ gap, hasEnded }: BindingClause): boolean {
  return gap !== 'waived' && gap !== 'indicative' && hasEnded !== true;
}

/**
 * Whether a clause that the figures of a period satisfy is set off: a contract held it, or it is yet to be signed. One
 * that every contract waived or held as indicative is not, nor one whose contract was over.
 */
export function isSetOff(series: KpiSeries, clause: string, period: Period, sources: ObligationSources): boolean {
  const binding = bindingThrough(series, clause, sources)(period);
  return doesOblige(binding) || isAwaited(binding);
}

function rememberedBy<T>(compute: (period: Period) => T): (period: Period) => T {
  const known = new Map<Period, T>();
  return (period) => {
    const value = known.get(period) ?? compute(period);
    known.set(period, value);
    return value;
  };
}

/**
 * The runs under the rules that name a clause. A period before its trigger was agreed counts under the earliest of
 * them; from the day a later set of figures no longer names the clause, nothing breaches it. How far apart two breaches
 * of one run may be follows the rule in force in the later one.
 */
function runsUnder(
  series: KpiSeries,
  clause: string,
  earliest: KpiTrigger,
): { readonly runs: readonly BreachRun[]; readonly reach: Reach } {
  const { direction } = series.kpi;
  const agreed = series.uses.find((use) => triggersOf(use).includes(earliest))?.from ?? '';
  const ruleUnder = (thresholds: KpiUse | undefined): TriggerRule | undefined => {
    const trigger = triggerFor(thresholds, clause);
    if (trigger) return trigger.when;
    const isDropped = (thresholds?.from ?? '') > agreed;
    return isDropped ? undefined : earliest.when;
  };
  const reach: Reach = (thresholds) => reachOf(ruleUnder(thresholds) ?? {});
  if (earliest.when.test === 'late') return { runs: lateRuns(series, reach), reach };
  const judge: Judge = (value, thresholds) => {
    const rule = ruleUnder(thresholds);
    return rule ? judgeByRule(rule, direction)(value, thresholds) : { breaches: false, limit: undefined };
  };
  return { runs: breachRuns(series, judge, reach), reach };
}

/** The periods of a run in which the rule then in force, if it names the clause, was satisfied. */
function firingsIn({ entries }: BreachRun, clause: string): Firing[] {
  return entries.flatMap(({ thresholds }, index) => {
    const trigger = triggerFor(thresholds, clause);
    return trigger && trigger.when.test !== 'cap' ? (firingAt(entries, index, trigger.when) ?? []) : [];
  });
}
