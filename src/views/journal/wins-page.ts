import { entriesAcross, type SituatedEntry } from '../../domain/governance/journal-across.ts';
import { formatDate } from '../../format/date.ts';
import { attentionOf } from '../facts.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { countPartnerships, situatedEntryView, type SituatedEntryView } from './situated-entry.ts';

/** A win as the wall shows it. */
export interface WinView extends SituatedEntryView {
  readonly form?: string;
  readonly evidence?: string;
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
    frame: placedFrame(context, {
      kind: 'wins',
      under: 'partnerships',
      title: say.title,
      description: opening,
    }),
    title: say.heading,
    sentence: opening,
    ...(!latest && playbook.edition === undefined && { next: say.next }),
    wins: found.map((each) => winView(context, each)),
    feedHref: `${address}${feedName}`,
  };
}

function winView(context: ViewContext, situated: SituatedEntry): WinView {
  const { entry } = situated;
  return {
    ...situatedEntryView(context, situated),
    ...(entry.form !== undefined && { form: entry.form }),
    ...(entry.evidence !== undefined && { evidence: entry.evidence }),
  };
}
