import { periodEnd } from '../../model/period.ts';
import type { ReviewAdjustment } from '../../model/review-pack.ts';
import { contractStandings, type ContractStanding } from '../contract/contract-standing.ts';
import { isAmended } from '../contract/pinned-clause.ts';
import { assessExitReadiness } from '../stage/exit-readiness.ts';
import { elapsedShare } from '../frame/key-result-progress.ts';
import { assessObjective } from '../frame/objective-progress.ts';
import { quarterAfter } from './quarter-days.ts';
import type { ReviewSubject } from './review-subject.ts';

/** The family of the clauses that let the parties realign: the review clause, the revision of the sharing key. */
const reviewFamily = 'realignment';

/**
 * What the strategic half hour has before it (M37): objectives missed or behind, notices that can still be given
 * and would be past, or nearly, by the second next review, the clauses in force that let the parties realign, and
 * how ready they are to part.
 */
export function adjustmentsOf(subject: ReviewSubject): ReviewAdjustment {
  const { partnership, days, calendar } = subject;
  const standings = contractStandings(partnership.contracts, days.until, calendar);
  const exit = partnership.exit && assessExitReadiness(partnership.exit, days.until);
  return {
    objectives: objectivesOffTrack(subject),
    notices: standings.flatMap((standing) => noticeOf(standing, subject)),
    clauses: standings.filter(({ holds }) => holds).flatMap((standing) => reviewClauses(standing, standings, subject)),
    ...(exit && {
      exit: { ready: exit.ready, items: exit.items.length, lacks: exit.lacks.map(({ key }) => key) },
    }),
  };
}

/**
 * Objectives missed, or whose attainment is under the share of their time gone by; without
 * figures nothing is said of one.
 */
export function objectivesOffTrack({ partnership, figures, days }: ReviewSubject): ReviewAdjustment['objectives'] {
  return (partnership.objectives ?? []).flatMap((objective) => {
    const { id, statement, due, measure } = objective;
    const series = figures.find(({ series: { kpi } }) => kpi.id === measure?.kpi)?.series;
    const { state, attainment } = assessObjective(objective, series, days.until);
    const elapsed = elapsedShare({ from: objective.from ?? partnership.since, due }, days.until);
    const isBehind = state === 'open' && attainment !== null && elapsed !== null && attainment < elapsed;
    if (state !== 'missed' && !isBehind) return [];
    return [
      {
        objective: id,
        statement,
        state: isBehind ? ('behind' as const) : ('missed' as const),
        attainment: tidy(attainment),
        elapsed: tidy(elapsed),
        ...(due !== undefined && { due }),
      },
    ];
  });
}

/** A share to the hundredth of a percent, so that a snapshot reads well. */
function tidy(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e4) / 1e4;
}

function noticeOf(
  { contract, term, replacedBy }: ContractStanding,
  { quarter, asOf }: ReviewSubject,
): ReviewAdjustment['notices'] {
  const { nextNotice, renewal } = term;
  const horizon = periodEnd(quarterAfter(quarter, 2));
  if (nextNotice === undefined || replacedBy !== undefined) return [];
  const { lastNotice, end } = nextNotice;
  if (lastNotice < asOf || lastNotice > horizon) return [];
  return [
    {
      contract: contract.id,
      ...(contract.title !== undefined && { title: contract.title }),
      notice: lastNotice,
      ...(end !== undefined && { end }),
      renewal,
    },
  ];
}

function reviewClauses(
  standing: ContractStanding,
  standings: readonly ContractStanding[],
  { clauses }: ReviewSubject,
): ReviewAdjustment['clauses'] {
  return (standing.contract.clauses ?? []).flatMap((pin) => {
    const { article, waiver } = pin;
    const { id } = pin.clause;
    const clause = clauses.get(id);
    if (clause?.family !== reviewFamily || waiver !== undefined || isAmended(pin, standing, standings)) return [];
    return [{ clause: id, title: clause.title, ...(article !== undefined && { article }) }];
  });
}
