import type { Contract, PinnedClause } from '../../model/contract.ts';
import type { Duration } from '../../model/duration.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { ownedBy } from '../attention/attention-context.ts';
import { clauseAt } from '../contract/clause-version.ts';
import type { ContractStanding } from '../contract/contract-standing.ts';
import { isAmended, isBinding } from '../contract/pinned-clause.ts';
import { addDays, addDuration, earliest } from '../calendar/dates.ts';
import { shift, workingDayOnOrBefore } from '../calendar/working-calendar.ts';
import { partyOf } from '../people/party-of.ts';
import type { DutyDraft } from './duty.ts';
import { movedFrom, type ScheduleContext, type ScheduleSubject } from './schedule-subject.ts';

/**
 * What the binding clauses in force ask for again and again (`every`), at the version signed: counted in one go from
 * the day the contract took effect, the first after one interval, each moved back to the working day before, as long as
 * the contract is bound to run. With `within`, that time is counted from the last day of each interval: monthly from 1
 * January, within 10 days, is 10 February first. A clause that an amendment takes up is counted from the amendment
 * alone. They are never late: the record does not say which were done.
 */
export function clauseDuties(subject: ScheduleSubject, context: ScheduleContext): DutyDraft[] {
  const { standings } = subject;
  return standings
    .filter(({ holds }) => holds)
    .flatMap((standing) =>
      (standing.contract.clauses ?? [])
        .filter((pin) => pin.waiver === undefined && !isAmended(pin, standing, standings))
        .filter((pin) => isBinding(pin, standing.contract, context.clauses.get(pin.clause.id)))
        .flatMap((pin) => dutiesOf(pin, subject, standing, context)),
    );
}

function dutiesOf(
  pin: PinnedClause,
  { record, manager }: ScheduleSubject,
  standing: ContractStanding,
  context: ScheduleContext,
): DutyDraft[] {
  const { contract, index: place } = standing;
  const start = contract.starts ?? contract.signed;
  const clause = context.clauses.get(pin.clause.id);
  const signed = clauseAt(clause, pin.clause.version);
  if (start === undefined || clause === undefined || signed === undefined) return [];
  return (signed.obligations ?? []).flatMap(({ party, do: task, every, within }, rank): DutyDraft[] => {
    if (every === undefined) return [];
    const bound = partyOf(record, party);
    return dates(start, (times) => addDuration(start, every, times), within, standing, context).map(
      ({ times, counted, date }) => ({
        id: `clause-duty.${contract.id}.${pin.clause.id}.${rank + 1}.${times}`,
        kind: 'clause-duty',
        date,
        ...movedFrom(counted, date),
        ...ownedBy(bound?.manager, manager),
        values: {
          clause: clause.id,
          clauseTitle: clause.title,
          article: pin.article ?? '',
          party: party === 'any' ? '' : (bound?.name ?? party),
          do: task,
        },
        path: pathOf(place, contract, pin),
      }),
    );
  });
}

function pathOf(place: number, contract: Contract, pin: PinnedClause): (string | number)[] {
  return ['contracts', place, 'clauses', contract.clauses?.indexOf(pin) ?? 0];
}

interface Counted {
  readonly times: number;
  readonly counted: IsoDate;
  readonly date: IsoDate;
}

/**
 * The days of an interval from `asOf` on, up to the horizon and the last day the contract is bound to run;
 * the time allowed after an interval that ends by then may end later.
 */
function dates(
  start: IsoDate,
  at: (times: number) => IsoDate,
  within: Duration | undefined,
  { term, lastDay }: ContractStanding,
  { asOf, horizon, calendar }: ScheduleContext,
): Counted[] {
  const bound = term.renewal === 'tacit' ? (term.lockedUntil ?? lastDay) : lastDay;
  const until = bound === undefined ? horizon : earliest(horizon, bound);
  const found: Counted[] = [];
  let previous = start;
  for (let times = 1; ; times += 1) {
    const next = at(times);
    const lastCounted = within ? addDays(next, -1) : next;
    if (lastCounted > until || next === previous) return found;
    previous = next;
    const counted = within ? shift(lastCounted, within, 'after', calendar) : next;
    if (counted > horizon) return found;
    const date = workingDayOnOrBefore(counted, calendar);
    if (date >= asOf) found.push({ times, counted, date });
  }
}
