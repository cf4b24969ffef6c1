import { addDays } from '../../domain/calendar/dates.ts';
import type { AttentionItem } from '../../domain/attention/attention-item.ts';
import { colonIn } from '../../format/colon.ts';
import { attentionLine } from '../../views/ui/attention.ts';
import { cacheKey } from '../../views/page/cache-key.ts';
import {
  attentionFile,
  attentionIn,
  calendarTarget,
  scopeName,
  type CalendarScope,
} from '../../views/calendar/calendar-scope.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { writeAtom } from './atom-text.ts';

/** How many lines a feed holds: the oldest ones, which wait most. */
const held = 100;
/** A line is new the day it comes within thirty days, and once more the day it is late. */
const daysAnnounced = 30;

/**
 * What needs someone as an Atom feed (M51): the lines of the attention list that are late or due within
 * thirty days, the oldest first. A line keeps its identifier from the day it appears until it is dealt with,
 * so that a reader is told once.
 * @param site the address of the host; without it, links are relative to the feed
 */
export function writeAttentionFeed(context: ViewContext, scope: CalendarScope, site?: string): string {
  const { playbook, words, locale, asOf } = context;
  const { organisation } = playbook.settings;
  const page = context.href(calendarTarget(scope));
  const id = `urn:x-playbook:${organisation.id}:attention:${scope.kind === 'person' ? `${scope.person.id}:` : ''}${locale}`;
  const items = attentionIn(context, scope).filter(({ urgency }) => urgency !== 'later');
  return writeAtom(
    {
      locale,
      id,
      title: words.calendar.attentionFeed(scopeName(context, scope)),
      author: organisation.name,
      updated: asOf,
      self: `${page}${attentionFile}`,
      page,
    },
    items.slice(0, held).map((item) => {
      const { title, about, href, date, who, reason, rule } = attentionLine(context, item);
      return {
        id: `${id}:${item.rule}:${keyOf(item)}`,
        title: about === '' ? title : `${title} (${about})`,
        updated: item.urgency === 'late' ? item.due : addDays(item.due, -daysAnnounced),
        href,
        summary: `${[date, who.name].filter(Boolean).join(', ')}. ${words.attention.rule} ${rule}${colonIn(locale)}${reason}.`,
      };
    }),
    site,
  );
}

/**
 * What makes a line itself: the field it follows from and the day, which a new occurrence changes; hashed, since
 * an edition tells no file.
 */
function keyOf({ file, path, due }: AttentionItem): string {
  return cacheKey(file, path, due);
}

/** One feed a person. */
export function personAttentionPaths(context: ViewContext, site?: string) {
  return context.playbook.people.map((person) => {
    const atom = writeAttentionFeed(context, { kind: 'person', person }, site);
    return { params: { person: person.id }, props: { make: () => atom }, cacheKey: cacheKey(atom) };
  });
}
