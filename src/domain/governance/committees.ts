import type { Committee } from '../../model/committee.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { addDays } from '../calendar/dates.ts';
import { nextDates } from '../calendar/next-dates.ts';
import { shift, workingDayOnOrBefore, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { compareText } from '../text/compare-text.ts';

/** What a committee cannot do without: a mandate, members, and meetings one can know of. */
export type CommitteeLack = 'mandate' | 'members' | 'date';

/** A committee at a given day: what it lacks, when it meets next and when its papers are due (M21). */
export interface CommitteeStanding {
  readonly committee: Committee;
  readonly parent?: Committee;
  readonly lacks: readonly CommitteeLack[];
  readonly next?: IsoDate;
  /** The working day by which papers are sent for the next meeting. */
  readonly papersBy?: IsoDate;
  /** Whether that day has come, or comes within a fortnight. */
  readonly arePapersNear: boolean;
  /** The minutes of the usual agenda kept for deciding and for informing; absent without an agenda. */
  readonly minutes?: { readonly decision: number; readonly information: number };
}

const papersNearDays = 14;

/** Every committee of a partnership, in the order of the record. */
export function committeeStandings(
  { governance }: Pick<Partnership, 'governance'>,
  asOf: IsoDate,
  calendar: WorkingCalendar,
): CommitteeStanding[] {
  const committees = governance?.committees ?? [];
  return committees.map((committee) => {
    const [next] = nextDates(committee, { asOf, calendar });
    const papersBy =
      next && committee.papers && workingDayOnOrBefore(shift(next, committee.papers, 'before', calendar), calendar);
    const parent = committees.find(({ id }) => id === committee.parent);
    return {
      committee,
      ...(parent && { parent }),
      lacks: lacksOf(committee, next),
      ...(next && { next }),
      ...(papersBy && { papersBy }),
      arePapersNear: papersBy !== undefined && papersBy <= addDays(asOf, papersNearDays),
      ...(committee.agenda && { minutes: minutesOf(committee.agenda) }),
    };
  });
}

function lacksOf({ mandate, members }: Committee, next: IsoDate | undefined): CommitteeLack[] {
  return [
    ...(mandate === undefined ? ['mandate' as const] : []),
    ...(members.length === 0 ? ['members' as const] : []),
    ...(next === undefined ? ['date' as const] : []),
  ];
}

function minutesOf(agenda: NonNullable<Committee['agenda']>) {
  const sum = (kind: 'decision' | 'information') =>
    agenda.reduce((total, item) => (item.for === kind ? total + item.minutes : total), 0);
  return { decision: sum('decision'), information: sum('information') };
}

/** The standing of the committee that meets first; the one written first where two meet on the same day. */
export function nextToMeet(
  standings: readonly CommitteeStanding[],
): (CommitteeStanding & { readonly next: IsoDate }) | undefined {
  return standings
    .flatMap((standing) => (standing.next ? [{ ...standing, next: standing.next }] : []))
    .toSorted((a, b) => compareText(a.next, b.next))[0];
}
