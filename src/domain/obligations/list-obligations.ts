import type { IsoDate } from '../../model/iso-date.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import type { Clause, Partnership } from '../../model/playbook.ts';
import {
  breachRuns,
  firingAt,
  judgeByRule,
  lateRun,
  type BreachEntry,
  type BreachRun,
  type Firing,
} from '../breach-runs.ts';
import { decisionDeadline } from '../kpi-breach.ts';
import type { KpiSeries } from '../kpi-series.ts';
import { nextDates } from '../next-dates.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { answersTo } from './answers.ts';
import { bindingClause, type BindingClause } from './binding-clause.ts';
import { amountOf, createCapper, measuredValues, type CappedAmount } from './charges.ts';
import type { FormulaValues } from './formula-value.ts';
import type { Charge, Obligation, ObligationState } from './obligation.ts';

/** What the obligations of a partnership are read from. */
export interface ObligationSources {
  readonly partnership: Partnership;
  /** The series of the KPIs it follows, in the order of the record. */
  readonly series: readonly KpiSeries[];
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
}

type Trigger = NonNullable<KpiUse['trigger']>;

/** A run that satisfied a rule, before its amounts. */
interface FiredRun {
  readonly series: KpiSeries;
  readonly use: KpiUse;
  readonly trigger: Trigger;
  readonly run: BreachRun;
  readonly firings: readonly Firing[];
  readonly firstFired: Period;
  readonly binding: BindingClause;
  readonly nextFired: Period | undefined;
}

/**
 * Every obligation that the figures of a partnership gave rise to (M17), latest first: one a run of breaching periods, whether it was decided since or not.
 * A clause fires under the line of the record in force in each period; earlier periods of the run are judged by the same limit as then agreed.
 * Caps are those of the clause in its contract, whichever KPI set it in motion: final amounts are capped in order of time, and provisional ones
 * on what those leave, so that an unconfirmed figure never changes what is due.
 */
export function listObligations(sources: ObligationSources): Obligation[] {
  const runs = sources.series.flatMap((series) => firedRuns(series, sources));
  const charged = chargesOf(runs);
  return runs
    .map((fired) => ({
      start: periodEnd(fired.firstFired),
      obligation: obligationOf(fired, charged.get(fired) ?? [], sources),
    }))
    .sort((a, b) => compareText(b.start, a.start))
    .map(({ obligation }) => obligation);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firedRuns(series: KpiSeries, { partnership, clauses, calendar }: ObligationSources): FiredRun[] {
  const triggers = series.uses.flatMap(({ trigger }) => (trigger ? [trigger] : []));
  const byClause = Map.groupBy(triggers, ({ clause }) => clause);
  return [...byClause].flatMap(([id, [earliest]]) => {
    if (earliest === undefined) return [];
    const found = runsUnder(series, id, earliest).flatMap((run) => {
      const firings = firingsIn(run, id);
      const [first] = firings;
      const use = first && run.entries[first.index]?.thresholds;
      return first && use?.trigger
        ? [{ series, run, firings, firstFired: first.period, use, trigger: use.trigger }]
        : [];
    });
    return found.map((fired, index) => ({
      ...fired,
      binding: bindingClause(partnership, id, clauses.get(id), periodEnd(fired.firstFired), calendar),
      nextFired: found[index + 1]?.firstFired,
    }));
  });
}

/** The runs under the rules that name a clause. A period before its trigger was agreed counts under the earliest of them. */
function runsUnder(series: KpiSeries, clause: string, earliest: Trigger): BreachRun[] {
  if (earliest.when.test === 'late') return [lateRun(series)].filter((run) => run !== undefined);
  const { direction } = series.kpi;
  return breachRuns(series, (value, thresholds) => {
    const own = thresholds?.trigger;
    return judgeByRule((own?.clause === clause ? own : earliest).when, direction)(value, thresholds);
  });
}

/** The periods of a run in which the rule then in force, if it names the clause, was satisfied. */
function firingsIn({ entries }: BreachRun, clause: string): Firing[] {
  return entries.flatMap(({ thresholds }, index) => {
    const trigger = thresholds?.trigger;
    return trigger?.clause === clause ? (firingAt(entries, index, trigger.when.periods) ?? []) : [];
  });
}

interface DraftCharge {
  readonly fired: FiredRun;
  /** The last day of the period, by which charges are put in order of time. */
  readonly end: IsoDate;
  readonly entry: BreachEntry;
  readonly rank: number;
  readonly isFinal: boolean;
  readonly figures: FormulaValues;
  readonly raw: number | null;
}

function chargesOf(runs: readonly FiredRun[]): Map<FiredRun, Charge[]> {
  const charged = new Map<FiredRun, Charge[]>();
  const drafts = runs.flatMap(draftsOf);
  const perClause = Map.groupBy(
    drafts,
    ({ fired: { binding, trigger } }) => `${binding.contract?.id} ${trigger.clause}`,
  );
  for (const own of perClause.values()) {
    const [{ fired } = { fired: undefined }] = own;
    const { terms, contract } = fired?.binding ?? {};
    const cap = createCapper(terms?.caps ?? {}, contract?.starts ?? contract?.signed);
    const inTime = own.toSorted((a, b) => compareText(a.end, b.end));
    for (const draft of [...inTime.filter(({ isFinal }) => isFinal), ...inTime.filter(({ isFinal }) => !isFinal)]) {
      const capped: CappedAmount | undefined = draft.raw === null ? undefined : cap(draft.entry.period, draft.raw);
      const { fired: run, end: _, ...figured } = draft;
      const charge = { ...figured, amount: capped?.amount ?? null, cappedBy: capped?.cappedBy };
      const known = charged.get(run) ?? [];
      known.push(charge);
      charged.set(run, known);
    }
  }
  return charged;
}

/** The periods an amount is due for: from the firing one on, or the whole run where the clause says so. A duty has none. */
function draftsOf(fired: FiredRun): DraftCharge[] {
  const { run, firings, binding } = fired;
  const { terms } = binding;
  const names = terms?.formula?.names;
  if (terms === undefined || names === undefined || terms.effect === 'duty') return [];
  const firstFiring = firings[0]?.index ?? 0;
  return run.entries.flatMap((entry, index): DraftCharge[] => {
    const firing = firings.find((each) => each.index === index);
    const isCharged = firing !== undefined || (terms.isWholeRun && index < firstFiring);
    if (!isCharged) return [];
    const isFinal = firing?.isFinal ?? (entry.isFinal && firings.some((each) => each.isFinal));
    const figures = new Map([...terms.values, ...measuredValues(entry, index + 1, names)]);
    return [
      { fired, end: periodEnd(entry.period), entry, rank: index + 1, isFinal, figures, raw: amountOf(terms, figures) },
    ];
  });
}

function obligationOf(fired: FiredRun, unsorted: readonly Charge[], sources: ObligationSources): Obligation {
  const { series, use, trigger, run, firings, firstFired, binding, nextFired } = fired;
  const { partnership, asOf, calendar } = sources;
  const charges = unsorted.toSorted((a, b) => a.rank - b.rank);
  const settled = firings.filter(({ isFinal }) => isFinal).map(({ period }) => period);
  const effect = binding.terms?.effect ?? 'duty';
  const asked = { kpi: series.kpi.id, clause: trigger.clause, fired: settled, nextFired };
  const answers = answersTo(partnership.journal, asked, asOf);
  const awaited = settled.length > 0 ? undecided(settled, answers, effect) : firstFired;
  const deadline = awaited && trigger.within && decisionDeadline(awaited, trigger.within, calendar);
  const committee = partnership.governance?.committees?.find(({ id }) => id === trigger.body);
  const [meeting] = committee ? nextDates(committee, { asOf, calendar }) : [];
  const known = charges.filter(({ amount }) => amount !== null);
  const sum = (isFinal: boolean) =>
    known.reduce((total, charge) => total + (charge.isFinal === isFinal ? (charge.amount ?? 0) : 0), 0);
  return {
    id: `${series.kpi.id}-${trigger.clause}-${firstFired}`,
    kpi: series.kpi,
    clause: trigger.clause,
    binding,
    effect,
    use,
    trigger,
    run: run.entries,
    skipped: run.skipped,
    firstFired,
    fired: settled,
    wouldFire: firings.filter(({ isFinal }) => !isFinal).map(({ period }) => period),
    charges,
    total: known.some(({ isFinal }) => isFinal) ? sum(true) : null,
    possible: sum(false),
    state: stateOf(settled.length > 0, awaited, deadline, asOf),
    ...(deadline && { deadline }),
    ...(meeting && { meeting }),
    answers,
  };
}

/** The first period that fired and that no entry answers. A duty arises once a run, so that any answer settles it. */
function undecided(
  fired: readonly Period[],
  answers: Obligation['answers'],
  effect: Obligation['effect'],
): Period | undefined {
  if (effect === 'duty' && answers.length > 0) return undefined;
  return fired.find((period) => !answers.some(({ through }) => period <= through));
}

function stateOf(
  hasFired: boolean,
  awaited: Period | undefined,
  deadline: IsoDate | undefined,
  asOf: IsoDate,
): ObligationState {
  if (!hasFired) return 'would-fire';
  if (awaited === undefined) return 'decided';
  return deadline !== undefined && deadline < asOf ? 'late' : 'due';
}
