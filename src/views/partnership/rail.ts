import type { PartnershipPart } from '../../i18n/routes.ts';
import type { Partnership } from '../../model/playbook.ts';
import { partnershipStandings } from '../kpi/kpi-standing.ts';
import type { StatusView } from '../ui/mark.ts';
import { reviewsOf } from '../review/reviews-of.ts';
import { statusView } from '../ui/status-view.ts';
import type { ViewContext } from '../view-context.ts';
import { checklistsSection } from './checklists.ts';
import type { SectionHead } from './section.ts';
import { anchorOf, hasPage, sectionParts, sectionsOf, type SectionPart } from './sections.ts';
import { worstState } from './standing.ts';

/** A place the rail leads to, with its worst state. */
export interface RailLink {
  readonly label: string;
  readonly href: string;
  readonly state?: StatusView;
}

/** The pages of a partnership beside each other; the current one opens on its own sections. */
export interface RailView {
  readonly label: string;
  readonly current: string;
  readonly items: readonly (RailLink & { readonly current: boolean; readonly anchors: readonly RailLink[] })[];
}

/** Where a reader stands among the pages of a partnership. */
export type RailPlace = 'partnership' | PartnershipPart;

/**
 * The rail of a partnership’s pages. A part without a page of its own leads to its place on the overview.
 * @param anchors the sections of the current page
 */
export function railOf(
  context: ViewContext,
  partnership: Partnership,
  place: RailPlace,
  anchors: readonly RailLink[] = [],
): RailView {
  const { words } = context;
  const names = words.partnership.part.names;
  const { id } = partnership;
  const overview = context.href({ kind: 'partnership', id });
  const sections = sectionsOf(context, partnership);
  const part = (kind: SectionPart) => {
    if (sections[kind].length === 0) return [];
    const state = worstState(sections[kind]);
    const href = hasPage(sections[kind]) ? context.href({ kind, id }) : `${overview}#${anchorOf(kind)}`;
    return [{ place: kind, label: names[kind], href, ...(state && { state }) }];
  };
  // A partner’s overview leaves out what only waits for its first line: nothing may lead there.
  const onOverview = ({ id: anchor, title, state, next }: SectionHead) =>
    context.playbook.edition !== undefined && next !== undefined
      ? []
      : [{ label: title, href: `${overview}#${anchor}`, ...(state && { state }) }];
  const [frame, contract, governance, finance, journal, stages] = sectionParts;
  const entries: readonly (RailLink & { readonly place?: RailPlace })[] = [
    { place: 'partnership', label: names.partnership, href: overview },
    ...part(frame),
    ...part(contract),
    ...part(governance),
    ...kpisLink(context, partnership),
    ...part(finance),
    ...part(journal),
    ...reviewsLink(context, partnership),
    ...onOverview(checklistsSection(context, partnership)),
    ...part(stages),
    {
      place: 'partnership-calendar',
      label: names['partnership-calendar'],
      href: context.href({ kind: 'partnership-calendar', id }),
    },
  ];
  return {
    label: words.frame.sections,
    current: names[place],
    items: entries.map(({ place: own, ...link }) => ({
      ...link,
      current: own === place,
      anchors: own === place ? anchors : [],
    })),
  };
}

function reviewsLink(context: ViewContext, partnership: Partnership): (RailLink & { readonly place: RailPlace })[] {
  if (reviewsOf(context, partnership).length === 0) return [];
  const kind = 'partnership-reviews';
  const label = context.words.partnership.part.names[kind];
  return [{ place: kind, label, href: context.href({ kind, id: partnership.id }) }];
}

function kpisLink(context: ViewContext, partnership: Partnership): (RailLink & { readonly place: RailPlace })[] {
  const standings = partnershipStandings(context, partnership);
  if (standings.length === 0) return [];
  const statuses = standings.map(({ series }) => series.latest?.status);
  const worst = statuses.includes('bad') ? 'bad' : statuses.includes('watch') ? 'watch' : undefined;
  return [
    {
      place: 'partnership-kpis',
      label: context.words.partnership.part.names['partnership-kpis'],
      href: context.href({ kind: 'partnership-kpis', id: partnership.id }),
      ...(worst && { state: statusView(context, worst) }),
    },
  ];
}
