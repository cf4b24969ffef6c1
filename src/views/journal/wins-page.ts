import { entriesAcross, type SituatedEntry } from '../../domain/governance/journal-across.ts';
import { formatDate } from '../../format/date.ts';
import { attentionOf } from '../facts.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { countPartnerships, entryHref } from './situated-entry.ts';

/** A win as the wall shows it. */
export interface WinView {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly iso: string;
  readonly partnership: string;
  /** The entry in its journal. */
  readonly href: string;
  readonly form?: string;
  readonly evidence?: string;
  readonly prose: string;
}

export interface WinsPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly next?: string;
  readonly wins: readonly WinView[];
  readonly feedHref: string;
}

/** The name of the feed within the folder of the wins. */
export const feedName = 'atom.xml';

/** The wall of wins, latest first, with a reminder for the partnerships that have had none for two quarters (M42). */
export function winsPage(context: ViewContext): WinsPageView {
  const { words, locale, playbook, asOf } = context;
  const say = words.winWall;
  const found = entriesAcross(playbook.partnerships, 'win', asOf);
  const [latest] = found;
  const silent = attentionOf(context)
    .filter(({ rule }) => rule === 'win-missing')
    .flatMap(({ partnership }) => context.partnerships.get(partnership ?? '') ?? [])
    .map((partnership) => inLocale(partnership, locale).title);
  const opening = sentence(
    latest ? say.sentence(found.length, countPartnerships(found), formatDate(latest.entry.date, locale)) : say.none,
    silent.length > 0 ? say.reminder(silent) : '',
  );
  const address = context.href({ kind: 'wins' });
  return {
    frame: pageFrame(context, {
      kind: 'wins',
      target: { kind: 'wins' },
      title: say.title,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: [
        { label: words.partnership.portfolio, href: context.href({ kind: 'partnerships' }) },
        { label: say.title },
      ],
    }),
    title: say.heading,
    sentence: opening,
    ...(!latest && playbook.edition === undefined && { next: say.next }),
    wins: found.map((each) => winView(context, each)),
    feedHref: `${address}${feedName}`,
  };
}

function winView(context: ViewContext, situated: SituatedEntry): WinView {
  const { partnership, entry } = situated;
  return {
    id: `${partnership.id}-${entry.id}`,
    title: entry.title,
    date: formatDate(entry.date, context.locale),
    iso: entry.date,
    partnership: inLocale(partnership, context.locale).title,
    href: entryHref(context, situated),
    ...(entry.form !== undefined && { form: entry.form }),
    ...(entry.evidence !== undefined && { evidence: entry.evidence }),
    prose: renderRecordProse(context, entry.prose, { partnership: partnership.id, headingShift: 2, asWritten: true }),
  };
}
