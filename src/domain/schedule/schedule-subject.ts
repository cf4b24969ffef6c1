import { toIdentifier } from '../../model/identifier.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import {
  attentionContext,
  attentionSubject,
  type AttentionContext,
  type AttentionSubject,
} from '../attention/attention-context.ts';
import { contractStandings, mainContract, type ContractStanding } from '../contract/contract-standing.ts';
import { addMonths, earliest } from '../calendar/dates.ts';

/** How far ahead duties are listed. */
const horizonMonths = 36;

/** What every source of duties needs, made once for the whole schedule. */
export interface ScheduleContext extends AttentionContext {
  /** The last day listed. */
  readonly horizon: IsoDate;
  /** The ids that partnerships bear today: a former id among them is another’s. */
  readonly inUse: ReadonlySet<string>;
}

/** The last day to which duties are listed from a day: three years later. */
export function scheduleHorizon(asOf: IsoDate): IsoDate {
  return addMonths(asOf, horizonMonths);
}

/** What the sources of duties are asked with on a day; the last day listed is three years later. */
export function scheduleContext(playbook: Playbook, asOf: IsoDate): ScheduleContext {
  return {
    ...attentionContext(playbook, asOf),
    horizon: scheduleHorizon(asOf),
    inUse: new Set(playbook.partnerships.map(({ id }) => id)),
  };
}

/** A partnership with what several sources ask of it, reckoned once. */
export interface ScheduleSubject extends AttentionSubject {
  readonly standings: readonly ContractStanding[];
  /** The last day on which the parties meet as far as is known, the horizon at the latest. */
  readonly meetsUntil: IsoDate;
}

/**
 * A partnership with the standing of its contracts on the day of the context, and the day until which its parties meet.
 */
export function scheduleSubject(record: Partnership, context: ScheduleContext): ScheduleSubject {
  const standings = contractStandings(record.contracts, context.asOf, context.calendar);
  const end = endOf(record, standings);
  return {
    ...attentionSubject(record, context),
    standings,
    meetsUntil: end === undefined ? context.horizon : earliest(context.horizon, end),
  };
}

/**
 * The last day of a partnership as far as is known: that of the contract its deadlines are counted from. Unknown
 * without one that was signed, under tacit renewal, for a further term or an indefinite time, unless the parties are
 * leaving, and once it has ended: they still meet, to work on or to part.
 */
function endOf({ stage }: Partnership, standings: readonly ContractStanding[]): IsoDate | undefined {
  const main = mainContract(standings);
  if (main === undefined || main.isOver || main.term.state === 'unsigned') return undefined;
  const goesOn = main.term.renewal === 'tacit' || main.term.renewal === 'indefinite';
  return goesOn && stage !== 'exit' ? undefined : main.lastDay;
}

/** `{ movedFrom }` where a day was moved, ready to spread into a duty. */
export function movedFrom(planned: IsoDate, date: IsoDate): { readonly movedFrom?: IsoDate } {
  return planned === date ? {} : { movedFrom: planned };
}

/**
 * Gives things without an id one of their words, numbered from the second on where two say the same: the order of
 * the others never counts.
 */
export function createKeys(): (words: string) => string {
  const counts = new Map<string, number>();
  return (words) => {
    const key = toIdentifier(words).slice(0, 60) || 'x';
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  };
}
