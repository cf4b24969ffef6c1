import { escapeHtml } from '../charts/escape.ts';
import { entriesAcross, type SituatedEntry } from '../domain/journal-across.ts';
import { inLocale } from '../views/translated.ts';
import type { ViewContext } from '../views/view-context.ts';
import { entryHref, feedName } from '../views/wins-page.ts';

/** How many wins a feed holds: the latest ones, as readers expect of a feed. */
const held = 50;

/**
 * The wins of the portfolio as an Atom feed (RFC 4287), latest first, in the context’s language (M42).
 * Days are told as midnight UTC, since a win has no hour; the feed was last changed on the day of its last win, so that two builds agree.
 * @param site the address of the host; without it, links are relative to the feed
 */
export function writeWinsFeed(context: ViewContext, site?: string): string {
  const { playbook, words, asOf, locale } = context;
  const { organisation } = playbook.settings;
  const wins = entriesAcross(playbook.partnerships, 'win', asOf).slice(0, held);
  const address = (path: string) => (site === undefined ? path : new URL(path, site).href);
  const page = context.href({ kind: 'wins' });
  const home = `urn:x-playbook:${organisation.id}:wins:${locale}`;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', home),
    element('title', words.winWall.feedTitle(organisation.name)),
    element('updated', instant(wins[0]?.entry.date ?? asOf)),
    `<author>${element('name', organisation.name)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(address(`${page}${feedName}`))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(address(page))}"/>`,
    ...wins.map((win) => entry(context, win, `${home}:${win.partnership.id}:${win.entry.id}`, address)),
    '</feed>',
  ].join('\n')}\n`;
}

function entry(context: ViewContext, win: SituatedEntry, id: string, address: (path: string) => string): string {
  const { form, evidence, date, title } = win.entry;
  const { winWall: words } = context.words;
  const mark = context.locale === 'fr' ? '\u00a0: ' : ': ';
  const summary = [form && `${words.form}${mark}${form}`, evidence && `${words.evidence}${mark}${evidence}`].filter(
    (part) => typeof part === 'string',
  );
  return [
    '<entry>',
    element('id', id),
    element('title', `${inLocale(win.partnership, context.locale).title}${mark}${title}`),
    element('published', instant(date)),
    element('updated', instant(date)),
    `<link rel="alternate" type="text/html" href="${escapeHtml(address(entryHref(context, win)))}"/>`,
    ...(summary.length > 0 ? [element('summary', `${summary.join('. ')}.`)] : []),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
