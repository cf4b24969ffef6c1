import type { DueAnchor, DueRule } from '../../model/due-rule.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { shift, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ContractStanding } from './contract-standing.ts';

/** The dates that a deadline may be counted from; what the record does not give is undefined. */
export type DueAnchors = Readonly<Partial<Record<DueAnchor, IsoDate | undefined>>>;

/** The dates of a contract that a deadline may be counted from: end and notice are those of its current
 * term, and the day of a notice is the one on which it was given. */
export function contractAnchors(standing: Pick<ContractStanding, 'contract' | 'term'> | undefined): DueAnchors {
  return {
    'contract.signed': standing?.contract.signed,
    'contract.starts': standing?.term.start,
    'contract.ends': standing?.term.end,
    'contract.notice': standing?.term.noticeGiven ?? standing?.term.lastNotice,
  };
}

/** The day a deadline is reckoned to, before it is moved to a working day; undefined where its anchor is unknown. */
export function dayOfRule(rule: DueRule, anchors: DueAnchors, calendar: WorkingCalendar): IsoDate | undefined {
  const anchor = anchors[rule.anchor];
  return anchor && shift(anchor, rule.offset, rule.side, calendar);
}
