import { formatDate } from '../../format/date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import type { Fact } from '../ui/fact.ts';
import { partnershipHead } from '../partnership/head.ts';
import { datelineOf } from '../partnership/dateline.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { sectionsByChapter, sheetChapters, type SheetSection } from './sheet-chapters.ts';

/** A whole partnership as one document to print, to file and to sign (M51). */
export interface SheetPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly facts: readonly Fact[];
  readonly drawnUp: string;
  readonly chapters: readonly {
    readonly id: string;
    /** With its number: `4. Gouvernance`. */
    readonly title: string;
    readonly sections: readonly SheetSection[];
  }[];
  readonly signatories: readonly { readonly party: string; readonly name: string }[];
  readonly backHref: string;
  /** Where this document is gathered with other pages. */
  readonly gatherHref: string;
}

/**
 * The sheet of a partnership: the sections of all its pages in the order of a joint relationship management plan. What
 * waits for its first line is counted and left out: a document to sign shows what is written.
 */
export function sheetPage(context: ViewContext, partnership: Partnership): SheetPageView {
  const { words, locale } = context;
  const say = words.sheet;
  const local = inLocale(partnership, locale);
  const all = sectionsByChapter(context, partnership);
  const chapters = sheetChapters
    .map((chapter) => ({ chapter, sections: (all.get(chapter) ?? []).filter(({ next }) => next === undefined) }))
    .filter(({ sections }) => sections.length > 0);
  const unwritten = [...all.values()].flat().filter(({ next }) => next !== undefined).length;
  const opening = sentence(
    context.playbook.edition ? say.shared(chapters.length) : say.whole(chapters.length),
    context.playbook.edition ? '' : say.unwritten(unwritten),
  );
  const backHref = context.href({ kind: 'partnership', id: partnership.id });
  return {
    frame: pageFrame(context, {
      kind: 'partnership-sheet',
      target: { kind: 'partnership-sheet', id: partnership.id },
      title: `${say.title}, ${local.title}`,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: partnershipCrumbs(context, partnership, { label: say.title }),
      record: { file: local.file, review: partnership.review },
      untranslated: local.untranslated,
    }),
    title: local.title,
    dateline: [say.title, ...datelineOf(context, partnership, local.title).slice(1)],
    sentence: opening,
    facts: partnershipHead(context, partnership).facts,
    drawnUp: say.drawnUp(formatDate(context.asOf, locale)),
    chapters: chapters.map(({ chapter, sections }, index) => ({
      id: `chapter-${chapter}`,
      title: say.chapter(index + 1, say.chapters[chapter]),
      sections,
    })),
    signatories: partnership.parties.map(({ name, sponsor }) => ({
      party: name,
      name: sponsor === undefined ? '' : context.person(sponsor).name,
    })),
    backHref,
    gatherHref: `${context.href({ kind: 'print' })}?p=${context.href({ kind: 'partnership-sheet', id: partnership.id })}`,
  };
}

/** One sheet a partnership. */
export function sheetPaths(context: ViewContext) {
  return context.playbook.partnerships.map((partnership) =>
    partnershipPath(context, partnership, { id: partnership.id }, () => sheetPage(context, partnership)),
  );
}
