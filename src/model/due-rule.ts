import { z } from 'zod';
import { parseDuration, type Duration } from './duration.ts';
import { plainBlanks } from './plain-blanks.ts';
import { refuse } from './refusal.ts';

/** The dates of a record that a deadline may be counted from. */
const dueAnchors = [
  'contract.signed',
  'contract.starts',
  'contract.ends',
  'contract.notice',
  'review.next',
  'since',
] as const;
export type DueAnchor = (typeof dueAnchors)[number];

/** A deadline counted from a date of the record: `10 days before contract.signed`. */
export interface DueRule {
  readonly offset: Duration;
  readonly side: 'before' | 'after';
  readonly anchor: DueAnchor;
}

export const dueRuleSchema = z.string().transform((raw, context): DueRule => {
  const match = /^(.+) (before|after) (\S+)$/.exec(plainBlanks(raw));
  const offset = parseDuration(match?.[1] ?? '');
  const anchor = dueAnchors.find((known) => known === match?.[3]);
  if (!offset || !anchor) return refuse(context, 'bad-due-rule', { value: raw, anchors: dueAnchors });
  return { offset, anchor, side: match?.[2] === 'after' ? 'after' : 'before' };
});
