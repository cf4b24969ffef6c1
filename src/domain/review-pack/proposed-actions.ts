import type { IsoDate } from '../../model/iso-date.ts';
import type { ReviewedKpi } from '../../model/reviewed-kpi.ts';
import type {
  ProposedAction,
  ReviewedCommitment,
  ReviewedObligation,
  ReviewedPayment,
} from '../../model/reviewed-point.ts';
import { addDays } from '../calendar/dates.ts';
import { workingDayOnOrBefore } from '../calendar/working-calendar.ts';
import { partyOf } from '../people/party-of.ts';
import type { ReviewSubject } from './review-subject.ts';

/** A review keeps three to five actions (M37); fewer are proposed where the figures call for fewer. */
export const mostActions = 5;

/** What actions are drawn from: the lines that the pack already holds. */
interface Grounds {
  readonly obligations: readonly ReviewedObligation[];
  readonly payments: readonly ReviewedPayment[];
  readonly commitments: readonly ReviewedCommitment[];
  readonly kpis: readonly ReviewedKpi[];
}

/** A figure or a reason is a matter of days, a promise to be kept again of weeks. */
const daysToTell = 14;
const daysToKeep = 30;

/**
 * The actions to begin the last point of the agenda with (M37), five at most: settle each undecided obligation by its
 * own deadline, pay what is late of a contract and unanswered and keep each late commitment within thirty days, provide
 * each late figure and explain each unexplained variance within fourteen, in that order. A deadline falls on a working
 * day; one already past moves to fourteen days. Nobody is named but who the record names: the commitment’s owner, the
 * figure’s source, else the manager.
 */
export function proposedActions(subject: ReviewSubject, grounds: Grounds): ProposedAction[] {
  const { manager, partnership } = subject;
  const drafts: readonly Draft[] = [
    ...grounds.obligations
      .filter(({ state }) => state === 'due' || state === 'late')
      .map(({ id, title, deadline }) => ({ kind: 'clause', about: id, title, owner: manager, deadline }) as const),
    ...grounds.payments
      .filter(({ state, answer }) => state === 'late' && answer === undefined)
      .map(({ id, title, by }) => {
        const owner = partyOf(partnership, by)?.manager ?? manager;
        return { kind: 'payment', about: id, title, owner, within: daysToKeep } as const;
      }),
    ...grounds.commitments
      .filter(({ state }) => state === 'overdue' || state === 'not-kept')
      .map(
        ({ entry, title, owner }) =>
          ({ kind: 'commitment', about: entry, title, owner: owner ?? manager, within: daysToKeep }) as const,
      ),
    ...grounds.kpis.flatMap(({ kpi, title, late }) =>
      late ? [{ kind: 'data', about: kpi, title, owner: late.owner ?? manager } as const] : [],
    ),
    ...grounds.kpis.flatMap(({ kpi, title, explanation }) =>
      explanation?.kind === 'owed'
        ? [{ kind: 'variance', about: kpi, title, owner: explanation.owner ?? manager } as const]
        : [],
    ),
  ];
  return drafts.slice(0, mostActions).map((draft) => actionOf(draft, subject));
}

interface Draft {
  readonly kind: ProposedAction['kind'];
  readonly about: string;
  readonly title: string;
  readonly owner: string | undefined;
  readonly deadline?: IsoDate | undefined;
  readonly within?: number;
}

function actionOf(
  { kind, about, title, owner, deadline, within = daysToTell }: Draft,
  { asOf, calendar }: ReviewSubject,
): ProposedAction {
  return {
    kind,
    about,
    title,
    ...(owner !== undefined && { owner }),
    deadline:
      deadline !== undefined && deadline >= asOf ? deadline : workingDayOnOrBefore(addDays(asOf, within), calendar),
  };
}
