import { hasCharter } from '../../domain/frame/charter-gaps.ts';
import { lastSegment } from '../../i18n/routes.ts';
import type { Partnership } from '../../model/playbook.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { plainSentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { datelineOf } from './dateline.ts';
import { railOf, type RailLink, type RailView } from './rail.ts';
import { sectionPlaces } from './section-places.ts';
import { sectionsOf, type PartSection, type SectionPart } from './sections.ts';
import { standingSentence } from './standing.ts';

/** A page under a partnership: its sentence, the rail of its sisters, and its sections in full. */
export interface PartPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  /** What a partner edition loses of the page; absent where the page is that edition’s. */
  readonly secret?: { readonly head: string; readonly text: string };
  /** A document drawn up from the same fields, such as the governance charter. */
  readonly document?: { readonly href: string; readonly label: string };
  readonly rail: RailView;
  readonly sections: readonly PartSection[];
}

/** The page of one part of a partnership, such as its frame or its governance. */
export function partPage(context: ViewContext, partnership: Partnership, part: SectionPart): PartPageView {
  const { words, locale } = context;
  const say = words.partnership.part;
  const local = inLocale(partnership, locale);
  const sections = sectionsOf(context, partnership)[part];
  const opening = standingSentence(context, sections);
  const { organisation } = context.playbook.settings;
  return {
    frame: pageFrame(context, {
      kind: part,
      target: { kind: part, id: partnership.id },
      title: `${say.names[part]}, ${local.title}`,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: partnershipCrumbs(context, partnership, { label: say.names[part] }),
      record: { file: partnership.file, review: partnership.review },
      untranslated: local.untranslated,
      filters: [{ name: 'partnership', value: local.title }],
    }),
    title: say.headings[part],
    dateline: datelineOf(context, partnership, local.title),
    sentence: opening,
    ...(!context.playbook.edition && { secret: { head: say.secret(organisation.name), text: say.secretText } }),
    ...(part === 'partnership-governance' &&
      hasCharter(partnership) && {
        document: {
          href: context.href({ kind: 'partnership-charter', id: partnership.id }),
          label: words.charter.open,
        },
      }),
    rail: railOf(context, partnership, part, sections.map(anchorTo)),
    sections,
  };
}

function anchorTo({ id, title, state }: PartSection): RailLink {
  return { label: title, href: `#${id}`, ...(state && { state }) };
}

/** The routes of the part pages in the context’s language: a part whose record says nothing has none. */
export function partPaths(context: ViewContext) {
  return context.playbook.partnerships.flatMap((partnership) =>
    [...sectionPlaces(context, partnership).paged].map((part) => {
      const folder = lastSegment({ kind: part, id: partnership.id }, context.locale);
      return partnershipPath(context, partnership, { id: partnership.id, part: folder }, () =>
        partPage(context, partnership, part),
      );
    }),
  );
}
