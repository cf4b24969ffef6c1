import { z } from 'zod';
import { parseDuration, type Duration } from './duration.ts';
import { foldLetters } from './folded-letters.ts';
import { meantDuration } from './meant-duration.ts';
import { ownValue } from './own-value.ts';
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
  if (!offset || !anchor)
    return refuse(context, 'bad-due-rule', { value: raw, suggestion: meantDueRule(raw), anchors: dueAnchors });
  return { offset, anchor, side: match?.[2] === 'after' ? 'after' : 'before' };
});

/** Words for those dates, French and English, without accents. */
const anchorWords: Readonly<Record<string, DueAnchor>> = {
  ...{ signature: 'contract.signed', signing: 'contract.signed', debut: 'contract.starts', start: 'contract.starts' },
  ...{ fin: 'contract.ends', terme: 'contract.ends', echeance: 'contract.ends', end: 'contract.ends' },
  ...{ preavis: 'contract.notice', notice: 'contract.notice', revue: 'review.next', review: 'review.next' },
};

/**
 * How a deadline written otherwise is written here: « 10 jours avant la signature » is
 * `10 days before contract.signed`. Empty where nothing is understood.
 */
function meantDueRule(written: string): string {
  const text = plainBlanks(written).toLowerCase();
  const [, length = '', side = '', word = ''] =
    /^(.+) (avant|before|apr[eè]s|after) (?:(?:la |le |l[’']|the )?(?:prochaine |next )?)?(\S+?)(?: du contrat)?$/.exec(
      text,
    ) ?? [];
  const offset = parseDuration(length) ? length : meantDuration(length);
  // `contract.sign` is a date of the record cut short, whatever else its delay says.
  const anchor =
    dueAnchors.find((known) => known === word || (word.length > 8 && known.startsWith(word))) ??
    ownValue(anchorWords, foldLetters(word));
  return offset === '' || anchor === undefined
    ? ''
    : `${offset} ${side === 'avant' || side === 'before' ? 'before' : 'after'} ${anchor}`;
}
