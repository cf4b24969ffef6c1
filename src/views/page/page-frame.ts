import { isReviewOverdue, reviewDates } from '../../domain/calendar/review-dates.ts';
import { formatDate } from '../../format/date.ts';
import { routeTo, withBase, type RouteTarget } from '../../i18n/routes.ts';
import { locales, type Locale } from '../../model/locale.ts';
import type { Review } from '../../model/review.ts';
import { searchedPage } from '../../search/searched-pages.ts';
import { fileLinks, type FileLinks } from './file-links.ts';
import type { ViewContext } from '../view-context.ts';

/** The places of the main navigation. */
export const navItems = ['partnerships', 'clauses', 'checklists', 'kpis', 'guides', 'quality'] as const;
export type NavItem = (typeof navItems)[number];

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** A kind of page: that of its address, but for the portfolio and for what stands at no address. */
export type FrameKind = Exclude<RouteTarget['kind'], 'partnerships'> | 'index' | 'not-found';

/** What a page tells its frame. */
export interface PageFrameInput {
  readonly kind: FrameKind;
  /** Where the page stands, so that the other language and the canonical path follow. Absent for the 404. */
  readonly target?: RouteTarget;
  readonly title: string;
  readonly description: string;
  /** Whether the page has nothing to show yet: whoever searches has no use for it. */
  readonly isEmpty?: boolean;
  readonly current?: NavItem;
  readonly crumbs?: readonly Crumb[];
  /** The record the page shows: its file, who keeps it and when it is read again. */
  readonly record?: {
    readonly file: string;
    readonly owner?: string | undefined;
    readonly review?: Review | undefined;
  };
  /** Whether the content is in another language than the page. */
  readonly untranslated?: boolean;
  /** Search filters and their values, such as `type: Coentreprise`. */
  readonly filters?: readonly { readonly name: string; readonly value: string }[];
  /** What else a reader may type who looks for the page, such as the name of a partner. */
  readonly alsoCalled?: readonly string[];
}

export interface SourceNote {
  readonly file: string;
  readonly links?: FileLinks;
  readonly owner?: string;
  readonly reviewed: string;
  readonly next?: string;
  readonly overdue: boolean;
}

/** Everything the layout prints around a page; plain data, so that it counts in the page’s cache key. */
export interface PageFrame {
  readonly locale: Locale;
  readonly kind: FrameKind;
  /** Whether the search of the site finds the page. */
  readonly searched: boolean;
  readonly title: string;
  readonly documentTitle: string;
  readonly description: string;
  readonly indexed: boolean;
  readonly base: string;
  readonly asOf: string;
  readonly computedAt: string;
  /** What paper bears above a page: whose edition, from which address, computed on which day. */
  readonly printed: string;
  readonly edition: string;
  readonly brand: string;
  readonly homeHref: string;
  readonly searchHref: string;
  readonly qualityHref: string;
  readonly helpHref: string;
  readonly accessibilityHref: string;
  readonly nav: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
  readonly crumbs: readonly Crumb[];
  /** The page in each language of the playbook, whole where the host is known: search engines take no others. */
  readonly alternates: readonly { readonly locale: Locale; readonly href: string }[];
  readonly switchHref?: string;
  readonly source?: SourceNote;
  readonly untranslated: boolean;
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  /** What else the page is called, for those who search it; nothing shows it. */
  readonly alsoCalled?: string;
}

/** What the masthead shows of a frame. */
export type MastheadView = Pick<PageFrame, 'locale' | 'brand' | 'homeHref' | 'searchHref' | 'nav' | 'switchHref'>;

/** Who keeps a record and when it is next read, in words. Absent in partner editions: their readers have no files. */
export function sourceNote(
  context: ViewContext,
  record: NonNullable<PageFrameInput['record']>,
  title: string,
): SourceNote | undefined {
  const { playbook, locale, words, asOf } = context;
  if (playbook.edition) return undefined;
  const { last, next } = reviewDates(record.review, playbook.settings.review?.every);
  const overdue = isReviewOverdue(record.review, playbook.settings.review?.every, asOf);
  const owner = record.review?.owner ?? record.owner;
  const links = fileLinks(playbook.settings, { file: record.file, title });
  return {
    file: record.file,
    ...(links && { links }),
    ...(owner && { owner: context.person(owner).name }),
    reviewed: last ? words.frame.reviewedOn(formatDate(last, locale, 'medium')) : words.frame.neverReviewed,
    ...(next && {
      next: (overdue ? words.frame.reviewOverdue : words.frame.nextReview)(formatDate(next, locale, 'medium')),
    }),
    overdue,
  };
}

/** The address of a path as paper and search engines want it: whole where the host is known. */
function wholeAddress(context: ViewContext, path: string): string {
  return context.site === undefined ? path : new URL(path, context.site).href;
}

/** The frame of a page. */
export function pageFrame(context: ViewContext, input: PageFrameInput): PageFrame {
  const { playbook, locale, words, base, asOf } = context;
  const languages = playbook.settings.languages ?? locales;
  const { target } = input;
  // A site that does not know its address says nothing with a slash alone.
  const isAddressed = context.site !== undefined || target?.kind !== 'home';
  const address = target && isAddressed ? wholeAddress(context, context.href(target)) : undefined;
  const alternates = target
    ? languages.map((each) => ({ locale: each, href: withBase(routeTo(target, each), base) }))
    : [];
  const other = alternates.find((each) => each.locale !== locale);
  const brand = playbook.settings.title ?? words.frame.siteName;
  const date = formatDate(asOf, locale);
  const party = playbook.edition && context.person(playbook.edition.party).name;
  const edition = party === undefined ? words.frame.internalEdition : words.frame.edition(party);
  const source = input.record && sourceNote(context, input.record, input.title);
  return {
    locale,
    kind: input.kind,
    searched: input.isEmpty !== true && searchedPage(input.kind) !== undefined,
    title: input.title,
    documentTitle: input.title === brand ? brand : `${input.title} – ${brand}`,
    description: input.description,
    // The network names people outside: no search engine may keep it, whatever the site allows.
    indexed: context.indexed === true && input.kind !== 'network',
    base,
    asOf,
    computedAt: words.frame.computedAt(date),
    printed: words.frame.printed(address === undefined ? edition : `${edition}, ${address}`, date),
    edition,
    brand,
    homeHref: context.href({ kind: 'home' }),
    searchHref: context.href({ kind: 'search' }),
    qualityHref: context.href({ kind: 'quality' }),
    helpHref: context.href({ kind: 'help' }),
    accessibilityHref: context.href({ kind: 'accessibility' }),
    nav: navItems.map((kind) => ({
      label: words.frame.nav[kind],
      href: context.href({ kind }),
      current: kind === input.current,
    })),
    crumbs: input.crumbs ?? [],
    alternates:
      alternates.length > 1 ? alternates.map((each) => ({ ...each, href: wholeAddress(context, each.href) })) : [],
    ...(other && { switchHref: other.href }),
    ...(source && { source }),
    untranslated: input.untranslated === true,
    filters: input.filters ?? [],
    ...(input.alsoCalled && { alsoCalled: input.alsoCalled.join(', ') }),
  };
}
