import { charterGaps, hasCharter } from '../../domain/frame/charter-gaps.ts';
import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import type { Partnership } from '../../model/playbook.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { datelineOf } from '../partnership/dateline.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { charterArticles, type CharterArticle } from './charter-articles.ts';

/** The governance charter of a partnership, to print and sign (M22). */
export interface CharterView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly drawnUp: string;
  readonly articles: readonly CharterArticle[];
  readonly signatories: readonly { readonly party: string; readonly name: string }[];
  readonly backHref: string;
}

/**
 * The charter as the record stands, opening with what is still to be written; an edition’s reader is told of no gap.
 */
export function charterPage(context: ViewContext, partnership: Partnership): CharterView {
  const { words, locale } = context;
  const say = words.charter;
  const local = inLocale(partnership, locale);
  const articles = charterArticles(context, partnership);
  const gaps = charterGaps(partnership).map((part) => say.gaps[part]);
  const opening = sentence(
    context.playbook.edition
      ? say.shared(articles.length)
      : gaps.length === 0
        ? say.complete(articles.length)
        : say.incomplete(articles.length, formatList(gaps, locale)),
  );
  const backHref = context.href({ kind: 'partnership-governance', id: partnership.id });
  return {
    frame: pageFrame(context, {
      kind: 'partnership-charter',
      target: { kind: 'partnership-charter', id: partnership.id },
      title: `${say.title}, ${local.title}`,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: partnershipCrumbs(
        context,
        partnership,
        { label: words.partnership.part.names['partnership-governance'], href: backHref },
        { label: say.title },
      ),
      record: { file: partnership.file, review: partnership.review },
      untranslated: local.untranslated,
      filters: [{ name: 'partnership', value: local.title }],
    }),
    title: say.title,
    dateline: datelineOf(context, partnership, local.title),
    sentence: opening,
    drawnUp: say.drawnUp(formatDate(context.asOf, locale)),
    articles,
    signatories: partnership.parties.map(({ name, sponsor }) => ({
      party: name,
      name: sponsor === undefined ? '' : context.person(sponsor).name,
    })),
    backHref,
  };
}

/** One charter per partnership whose record says enough to draw it up. */
export function charterPaths(context: ViewContext) {
  return context.playbook.partnerships
    .filter(hasCharter)
    .map((partnership) =>
      partnershipPath(context, partnership, { id: partnership.id }, () => charterPage(context, partnership)),
    );
}
