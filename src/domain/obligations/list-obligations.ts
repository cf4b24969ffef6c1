import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import { nextDates } from '../calendar/next-dates.ts';
import { committeeOf } from '../governance/committee-of.ts';
import { compareText } from '../text/compare-text.ts';
import { answersTo, type Asked } from './answers.ts';
import { debtTriggerOf, eachWay, partedByDebtor } from './both-ways.ts';
import { capRuns } from './cap-runs.ts';
import { decideBy } from './decide-by.ts';
import { assessEarnBack, type EarnBack } from './earn-back.ts';
import { formalNoticesOf, remedyOf, type FormalNotice } from './formal-notice.ts';
import { firedRuns, type FiredRun, type ObligationSources } from './fired-runs.ts';
import { isPending, type Charge, type Obligation, type ObligationState } from './obligation.ts';
import { owingOf } from './owing.ts';
import { chargesOf } from './run-charges.ts';

/**
 * Every obligation that the figures of a partnership gave rise to (M17), latest first: one a run of breaching periods
 * and a party that owes for it, whether it was decided since or not. A clause fires under the line of the record in
 * force in each period; earlier periods of the run are judged by the same limit as then agreed. Caps are those of the
 * clause in its contract, whichever KPI set it in motion, for each party that owes under it: final amounts are capped
 * in order of time, and provisional ones on what those leave, so that an unconfirmed figure never changes what is due.
 * Under a clause that leaves time to cure, what a formal notice has not made due yet counts as a provisional amount
 * does, and what was cured or given back is 0; the decision on what was given back is still asked. A cap that is
 * reached may set off a clause in turn; what that one costs draws on none of the caps that set it off. Under a rule on
 * each period, those whose amount is nil ask for nothing. Under a clause that runs both ways, what each party owes is
 * an obligation of its own.
 */
export function listObligations(sources: ObligationSources): Obligation[] {
  return reckonedObligations(sources).filter((obligation) => !isNothingOwed(obligation));
}

/** The same with those under which nothing is owed: what a check looks at for its reason. */
export function reckonedObligations(sources: ObligationSources): Obligation[] {
  const ofFigures = chargedRuns(
    sources.series.flatMap((series) => firedRuns(series, sources)),
    sources,
  );
  const ofCaps = chargedRuns(capRuns(ofFigures, sources), sources);
  return [...ofFigures, ...ofCaps]
    .map((charged) => ({ start: periodEnd(charged.fired.firstFired), obligation: obligationOf(charged, sources) }))
    .sort((a, b) => compareText(b.start, a.start))
    .map(({ obligation }) => obligation);
}

/** A run with its formal notices, and with what it costs under them. */
interface ChargedRun {
  readonly fired: FiredRun;
  readonly notices: readonly FormalNotice[];
  readonly charges: readonly Charge[];
  readonly earnBack: EarnBack | undefined;
}

/** What runs cost, those that figures set off or those that a cap did: their caps are theirs alone. */
function chargedRuns(runs: readonly FiredRun[], sources: ObligationSources): ChargedRun[] {
  const all = runs.flatMap(eachWay);
  const notices = new Map(all.map((fired) => [fired, formalNoticesOf(fired, askedOf(fired), sources)]));
  const remedyIn = (fired: FiredRun, period: Period) => remedyOf(period, notices.get(fired) ?? []);
  const earnBacks = new Map(all.flatMap(earnBackOf));
  const charges = chargesOf(all, sources, remedyIn, (fired) => earnBacks.get(fired)?.outcome === 'earned');
  return partedByDebtor(
    all.map((fired) => ({
      fired,
      notices: notices.get(fired) ?? [],
      charges: charges.get(fired) ?? [],
      earnBack: earnBacks.get(fired),
    })),
  );
}

/** What becomes of what a run cost, under the clause as it bound the parties when the run first fired. */
function earnBackOf(fired: FiredRun): [FiredRun, EarnBack][] {
  const { earnBack, formula } = fired.binding.terms ?? {};
  return earnBack && formula ? [[fired, assessEarnBack(fired, earnBack)]] : [];
}

/** What answers to a run are sought for. */
function askedOf({ series, trigger, firings, nextFired }: FiredRun): Asked {
  const fired = firings.filter(({ isFinal }) => isFinal).map(({ period }) => period);
  return { kpi: series.kpi.id, clause: trigger.clause, fired, nextFired };
}

function obligationOf(
  { fired, charges: unsorted, notices, earnBack }: ChargedRun,
  sources: ObligationSources,
): Obligation {
  const { series, use, trigger, run, firings, ofOthers, firstFired, binding, reached, reachedUnder } = fired;
  const notice = notices.at(-1);
  const { partnership, asOf, calendar } = sources;
  const charges = unsorted.toSorted((a, b) => a.rank - b.rank);
  const asked = askedOf(fired);
  const settled = asked.fired;
  const effect = binding.terms?.effect ?? 'duty';
  const answers = answersTo(partnership.journal, asked, asOf);
  const open = settled.filter(
    (period) => remedyOf(period, notices) !== 'cured' && !(trigger.when.test === 'each' && isNil(charges, period)),
  );
  const awaited = settled.length > 0 ? undecided(open, answers, effect) : firstFired;
  const deadline = awaited && decideBy(fired, awaited, notice ?? reachedUnder, calendar);
  const committee = committeeOf(partnership, trigger.body);
  const [meeting] = committee ? nextDates(committee, { asOf, calendar }) : [];
  const owing =
    charges.length > 0 ? owingOf(debtTriggerOf(fired, partnership.parties), partnership.parties) : undefined;
  const known = charges.filter(({ amount }) => amount !== null);
  const isDue = (charge: Charge) => charge.isFinal && !isPending(charge);
  const sum = (counted: readonly Charge[]) => counted.reduce((total, { amount }) => total + (amount ?? 0), 0);
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
    ...(owing && { owing }),
    wouldFire: firings.filter(({ isFinal }) => !isFinal).map(({ period }) => period),
    ...(ofOthers.length > 0 && { ofOthers: ofOthers.map(({ period }) => period) }),
    charges,
    total: known.some(isDue) ? sum(known.filter(isDue)) : null,
    possible: sum(known.filter((charge) => !isDue(charge))),
    state: notice?.cure?.outcome === 'cured' ? 'cured' : stateOf(settled.length > 0, awaited, deadline, asOf),
    ...(reached && { reached }),
    ...(deadline && { deadline }),
    ...(meeting && { meeting }),
    answers,
    ...(notice && { notice }),
    ...(earnBack && charges.length > 0 && { earnBack }),
  };
}

function isNil(charges: readonly Charge[], period: Period): boolean {
  return charges.some(({ entry, amount }) => entry.period === period && amount === 0);
}

/** Whether a rule on each period gave nothing in any of them: nothing is owed, and there is nothing to decide. */
function isNothingOwed({ trigger, charges }: Obligation): boolean {
  return trigger.when.test === 'each' && charges.length > 0 && charges.every(({ amount }) => amount === 0);
}

/**
 * The first period that fired, was not cured, and that no entry answers. A duty arises once a run, so
 * that any answer settles it.
 */
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
