import { partnersOf } from '../../domain/people/own-party.ts';
import { formatNames } from '../../format/list.ts';
import type { Partnership } from '../../model/playbook.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { plainSentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { checklistsSection } from './checklists.ts';
import { digestSection, type DigestSection } from './digest.ts';
import { partnershipHead, type PartnershipHead } from './head.ts';
import { kpisSection, type KpisSection } from './kpis.ts';
import { railOf, type RailView } from './rail.ts';
import type { BlockSection } from './section.ts';
import { storySection, type StorySection } from './story.ts';
import { summarySection, type SummarySection } from './summary.ts';

export type PartnershipSection = SummarySection | StorySection | DigestSection | KpisSection | BlockSection;

export interface PartnershipPageView {
  readonly frame: PageFrame;
  readonly head: PartnershipHead;
  /** The same partnership as one document to print. */
  readonly sheet: { readonly href: string; readonly label: string };
  /** What matters of it on one sheet. */
  readonly a4: { readonly href: string; readonly label: string };
  readonly rail: RailView;
  readonly sections: readonly PartnershipSection[];
}

/**
 * The overview of a partnership: each part’s sentence and key evidence, what is longer being on the part’s own page.
 * Core sections stand even when the record says nothing of them, with the next step; in a partner edition they stand
 * only where something is left to show.
 */
export function partnershipPage(context: ViewContext, partnership: Partnership): PartnershipPageView {
  const { locale, words } = context;
  const local = inLocale(partnership, locale);
  const names = formatNames(partnership.parties, locale);
  const summary = summarySection(context, partnership);
  const sections: readonly (PartnershipSection | undefined)[] = [
    summary,
    storySection(context, partnership),
    digestSection(context, partnership, 'partnership-frame'),
    digestSection(context, partnership, 'partnership-contract'),
    digestSection(context, partnership, 'partnership-governance'),
    kpisSection(context, partnership),
    digestSection(context, partnership, 'partnership-finance'),
    digestSection(context, partnership, 'partnership-journal'),
    checklistsSection(context, partnership),
    digestSection(context, partnership, 'partnership-stages'),
  ];
  const isEdition = context.playbook.edition !== undefined;
  const type = context.typeName(partnership.type);
  return {
    frame: pageFrame(context, {
      kind: 'partnership',
      target: { kind: 'partnership', id: partnership.id },
      title: local.title,
      description: plainSentence(summary.sentence) || words.partnership.description(local.title, names),
      current: 'partnerships',
      crumbs: [
        { label: words.frame.nav.partnerships, href: context.href({ kind: 'partnerships' }) },
        { label: local.title },
      ],
      record: { file: local.file, review: partnership.review },
      untranslated: local.untranslated,
      filters: [
        { name: 'partnership', value: local.title },
        { name: 'type', value: type },
        ...(partnership.stage ? [{ name: 'stage', value: words.vocabulary.stage[partnership.stage] }] : []),
      ],
      alsoCalled: partnersOf(partnership, context.playbook.settings).map(({ name }) => name),
    }),
    head: partnershipHead(context, partnership),
    sheet: { href: context.href({ kind: 'partnership-sheet', id: partnership.id }), label: words.sheet.open },
    a4: { href: context.href({ kind: 'partnership-a4', id: partnership.id }), label: words.a4.open },
    rail: railOf(context, partnership, 'partnership'),
    sections: sections
      .filter((section) => section !== undefined)
      .filter((section) => !isEdition || section.next === undefined),
  };
}

/** The routes of the partnership pages in the context’s language; none where the playbook does not publish it. */
export function partnershipPaths(context: ViewContext) {
  return context.playbook.partnerships.map((partnership) =>
    partnershipPath(context, partnership, { id: partnership.id }, () => partnershipPage(context, partnership)),
  );
}
