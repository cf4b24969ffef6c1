import { addDays } from '../domain/calendar/dates.ts';
import type { AttentionItem } from '../domain/attention/attention-item.ts';
import { colonIn } from '../format/colon.ts';
import { formatDate } from '../format/date.ts';
import type { Person } from '../model/person.ts';
import { attentionLine } from '../views/ui/attention.ts';
import { attentionIn } from '../views/calendar/calendar-scope.ts';
import type { ViewContext } from '../views/view-context.ts';

export interface DigestOptions {
  /** Whose lines; everyone’s, and those of nobody, where absent. */
  readonly person: Person | undefined;
  /** How many days ahead, the day itself apart: 14 reaches the same day two weeks later. */
  readonly days: number;
  /** The address of the host, for links; none without it. */
  readonly site: string | undefined;
}

/**
 * The attention list as plain text (M51): a sentence, what is late, then what is due within some days, each with the
 * rule that put it there. It ends with a line feed and holds no markup, so that a message can carry it as it is.
 */
export function writeDigest(context: ViewContext, { person, days, site }: DigestOptions): string {
  const { words, locale, asOf } = context;
  const until = addDays(asOf, days);
  const items = attentionIn(context, person ? { kind: 'person', person } : { kind: 'all' }).filter(
    ({ due, urgency }) => urgency === 'late' || due <= until,
  );
  const late = items.filter(({ urgency }) => urgency === 'late');
  const ahead = items.filter(({ urgency }) => urgency !== 'late');
  const group = (title: string, own: readonly AttentionItem[]) =>
    own.length === 0 ? [] : [[title, ...own.map((item) => lines(context, item, { person, site }))].join('\n\n')];
  return `${[
    `${person?.name ?? words.digest.everyone}, ${formatDate(asOf, locale)}`,
    words.digest.sentence(items.length, late.length, formatDate(until, locale)),
    ...group(words.attention.groups.late, late),
    ...group(words.digest.ahead, ahead),
  ].join('\n\n')}\n`;
}

function lines(
  context: ViewContext,
  item: AttentionItem,
  { person, site }: Pick<DigestOptions, 'person' | 'site'>,
): string {
  const { words, locale } = context;
  const { title, about, when, rule, reason, href, who } = attentionLine(context, item);
  const mark = colonIn(locale);
  return [
    `- ${formatDate(item.due, locale, 'medium')} (${when})${mark}${title}`,
    ...(about === '' ? [] : [about]),
    `${words.attention.rule} ${rule}${mark}${reason}`,
    ...(person ? [] : [who.missing ? who.name : words.digest.owner(who.name)]),
    ...(site === undefined ? [] : [new URL(href, site).href]),
  ].join('\n  ');
}
