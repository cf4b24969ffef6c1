import type { ReviewedConflict } from '../../model/reviewed-point.ts';
import { openConflicts } from '../governance/escalation.ts';
import type { ReviewSubject } from './review-subject.ts';

/**
 * The disagreements open at some time of the quarter, oldest first (M40): each with its level, and the day it was
 * resolved if it has been by `asOf`.
 */
export function reviewedConflicts({ partnership, days, asOf, calendar }: ReviewSubject): ReviewedConflict[] {
  const levels = new Map(openConflicts(partnership, asOf, calendar).map(({ entry, level }) => [entry.id, level]));
  return partnership.journal
    .filter(
      ({ kind, date, resolved }) =>
        kind === 'conflict' && date <= days.until && (resolved === undefined || resolved >= days.first),
    )
    .map(({ id, title, date, resolved, level: reached }) => {
      const level = levels.get(id) ?? reached;
      return {
        entry: id,
        title,
        opened: date,
        ...(resolved !== undefined && resolved <= asOf && { resolved }),
        ...(level !== undefined && { level: String(level) }),
      };
    });
}
