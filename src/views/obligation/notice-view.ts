import { isNoticeAwaited, type Obligation } from '../../domain/obligations/obligation.ts';
import { formatDate } from '../../format/date.ts';
import { formatDuration } from '../../format/duration.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { entryAnchor } from '../partnership/journal/ledger.ts';
import type { ViewContext } from '../view-context.ts';

/** What is said of the formal notice of an obligation, and where the journal tells it. */
export interface NoticeView {
  readonly text: string;
  readonly href?: string;
}

/**
 * `Mise en demeure du 3 novembre 2026`, with its entry, or `Mise en demeure à envoyer`; undefined where none is needed,
 * or none yet or any more.
 */
export function noticeView(
  context: ViewContext,
  partnership: Partnership,
  obligation: Obligation,
): NoticeView | undefined {
  const say = context.words.obligation.notice;
  if (isNoticeAwaited(obligation)) return { text: say.toSend };
  const entry = obligation.notice?.entry;
  if (entry === undefined) return undefined;
  return { text: say.given(formatDate(entry.date, context.locale)), href: entryHref(context, partnership, entry.id) };
}

/**
 * The same as a fact of the obligation: its day and whom it was sent to, or what becomes of it; undefined where
 * the terms are not known.
 */
export function noticeFact(
  context: ViewContext,
  partnership: Partnership,
  obligation: Obligation,
): NoticeView | undefined {
  const say = context.words.obligation.notice;
  const { notice, binding, state } = obligation;
  if (binding.terms === undefined) return undefined;
  if (notice === undefined) return { text: say.notNeeded };
  const to = notice.to === undefined ? '' : context.nameIn(partnership, notice.to);
  if (notice.entry)
    return {
      text: say.on(formatDate(notice.entry.date, context.locale), to),
      href: entryHref(context, partnership, notice.entry.id),
    };
  return { text: isNoticeAwaited(obligation) ? say.awaited(to) : state === 'would-fire' ? say.needed : say.none };
}

/**
 * The time to cure in words: how long, until when, which period decides, and what it decided; undefined
 * where the clause leaves none.
 */
export function cureText({ locale, words }: ViewContext, { notice }: Obligation): string | undefined {
  const say = words.obligation.cure;
  if (notice?.cure === undefined) return undefined;
  const { allowed, until, decidedIn, outcome } = notice.cure;
  if (until === undefined || decidedIn === undefined) return say.allowed(formatDuration(allowed, locale));
  return say[outcome](formatDate(until, locale), formatPeriod(decidedIn, locale));
}

function entryHref(context: ViewContext, { id }: Partnership, entry: string): string {
  return `${context.href({ kind: 'partnership-journal', id })}#${entryAnchor(entry)}`;
}
