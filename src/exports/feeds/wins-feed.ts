import { entriesAcross, type SituatedEntry } from '../../domain/governance/journal-across.ts';
import { colonIn } from '../../format/colon.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { entryHref } from '../../views/journal/situated-entry.ts';
import { feedName } from '../../views/journal/wins-page.ts';
import { writeAtom, type AtomEntry } from './atom-text.ts';

/** How many wins a feed holds: the latest ones, as readers expect of a feed. */
const held = 50;

/**
 * The wins of the portfolio as an Atom feed, latest first, in the context’s language (M42).
 * The feed was last changed on the day of its last win, so that two builds agree.
 * @param site the address of the host; without it, links are relative to the feed
 */
export function writeWinsFeed(context: ViewContext, site?: string): string {
  const { playbook, words, asOf, locale } = context;
  const { organisation } = playbook.settings;
  const wins = entriesAcross(playbook.partnerships, 'win', asOf).slice(0, held);
  const page = context.href({ kind: 'wins' });
  const id = `urn:x-playbook:${organisation.id}:wins:${locale}`;
  return writeAtom(
    {
      locale,
      id,
      title: words.winWall.feedTitle(organisation.name),
      author: organisation.name,
      updated: wins[0]?.entry.date ?? asOf,
      self: `${page}${feedName}`,
      page,
    },
    wins.map((win) => entryOf(context, win, `${id}:${win.partnership.id}:${win.entry.id}`)),
    site,
  );
}

function entryOf(context: ViewContext, win: SituatedEntry, id: string): AtomEntry {
  const { form, evidence, date, title } = win.entry;
  const { winWall: words } = context.words;
  const mark = colonIn(context.locale);
  const summary = [form && `${words.form}${mark}${form}`, evidence && `${words.evidence}${mark}${evidence}`].filter(
    (part) => typeof part === 'string',
  );
  return {
    id,
    title: `${inLocale(win.partnership, context.locale).title}${mark}${title}`,
    published: date,
    updated: date,
    href: entryHref(context, win),
    ...(summary.length > 0 && { summary: `${summary.join('. ')}.` }),
  };
}
