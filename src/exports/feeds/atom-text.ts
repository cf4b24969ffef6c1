import type { IsoDate } from '../../model/iso-date.ts';
import type { Locale } from '../../model/locale.ts';
import { xmlText } from '../xml-text.ts';

/** What happened, or is to be done, as a feed tells it. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly published?: IsoDate;
  readonly updated: IsoDate;
  readonly href: string;
  readonly summary?: string;
}

export interface AtomHead {
  readonly locale: Locale;
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly updated: IsoDate;
  /** The feed itself, and the page it follows. */
  readonly self: string;
  readonly page: string;
}

/**
 * An Atom feed (RFC 4287). Days are told as midnight UTC, since they have no hour.
 * @param site the address of the host; without it, links are relative to the feed
 */
export function writeAtom(head: AtomHead, entries: readonly AtomEntry[], site: string | undefined): string {
  const address = (path: string) => xmlText(site === undefined ? path : new URL(path, site).href);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.locale}">`,
    element('id', head.id),
    element('title', head.title),
    element('updated', instant(head.updated)),
    `<author>${element('name', head.author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${address(head.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${address(head.page)}"/>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        element('id', entry.id),
        element('title', entry.title),
        ...(entry.published === undefined ? [] : [element('published', instant(entry.published))]),
        element('updated', instant(entry.updated)),
        `<link rel="alternate" type="text/html" href="${address(entry.href)}"/>`,
        ...(entry.summary === undefined ? [] : [element('summary', entry.summary)]),
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
  ].join('\n')}\n`;
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function instant(date: IsoDate): string {
  return `${date}T00:00:00Z`;
}
