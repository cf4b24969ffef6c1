import { isFrameNeeded } from '../../../domain/frame/frame-section.ts';
import {
  crossSwot,
  sharedWeaknesses,
  type Crossing,
  type Friction,
  type SwotRow,
} from '../../../domain/frame/swot-crossings.ts';
import { formatDate } from '../../../format/date.ts';
import { formatList } from '../../../format/list.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection, type SectionHead } from '../section.ts';

/** A side of the matrix: what it is, and what stands in it. */
export interface SwotAxis {
  readonly axis: string;
  readonly entries: string;
}

export interface IdeaView {
  readonly text: string;
  readonly who: string;
}

/** A weakness of both sides: where each declares it, what is agreed, and what is missing. */
export interface FrictionView {
  readonly heading: string;
  readonly declared: string;
  readonly mitigation: string;
  /** Empty where nothing is missing. */
  readonly lacks: string;
}

export interface SwotSection extends SectionHead {
  readonly kind: 'swot';
  readonly label: string;
  readonly columns: readonly SwotAxis[];
  readonly rows: readonly (SwotAxis & { readonly cells: readonly (readonly IdeaView[])[] })[];
  /** What an empty crossing says, and when it will be asked. */
  readonly empty: IdeaView;
  readonly others: readonly IdeaView[];
  readonly othersTitle: string;
  readonly frictions: readonly FrictionView[];
  readonly source?: string;
}

/** The crossing matrix, its empty crossings shown, and the weaknesses of both sides as frictions (M06). */
export function swotSection(context: ViewContext, partnership: Partnership): SwotSection | BlockSection | undefined {
  const words = context.words.swot;
  const { swot, parties } = partnership;
  if (swot === undefined) {
    return isFrameNeeded('swot', partnership.stage) ? emptySection('swot', words) : undefined;
  }
  const matrix = crossSwot(swot, parties);
  const frictions = sharedWeaknesses(swot, parties);
  const unhandled = frictions.filter(({ lacks }) => lacks.length > 0);
  const [first] = unhandled;
  return {
    kind: 'swot',
    id: 'swot',
    title: words.title,
    sentence: sentence(
      matrix.crossings === 0 ? words.noCrossing : words.ideas(matrix.filled, matrix.crossings),
      first && unhandled.length === 1
        ? words.friction(first.text, first.lacks)
        : unhandled.length > 0
          ? words.frictions(unhandled.map(({ text }) => text))
          : '',
    ),
    ...(first && { state: statusView(context, 'watch') }),
    label: words.table,
    columns: matrix.columns.map(({ side, entries }) => ({ axis: words.outside[side], entries: listed(entries) })),
    rows: matrix.rows.map((row) => ({
      axis: words.inside[row.side](context.nameIn(partnership, row.party)),
      entries: listed(row.entries),
      cells: row.cells.map((ideas) => ideas.map((idea) => ideaView(context, idea))),
    })),
    empty: { text: words.void, who: whenAsked(context, partnership) },
    others: matrix.others.map((idea) => ideaView(context, idea)),
    othersTitle: words.others,
    frictions: frictions.map((friction) => frictionView(context, partnership, friction)),
    ...sourceOf(context, partnership.file, ['swot']),
  };
}

function listed(entries: SwotRow['entries']): string {
  return entries.map(({ text }) => text).join(', ');
}

function ideaView(context: ViewContext, { idea, owner, due }: Crossing): IdeaView {
  const who = [
    owner === undefined ? context.words.swot.nobody : context.person(owner).name,
    due === undefined ? context.words.swot.undated : formatDate(due, context.locale, 'medium'),
  ];
  return { text: idea, who: who.join(', ') };
}

/**
 * An empty crossing is asked about at the next committee that reports to no other, when it meets within thirty days.
 */
function whenAsked(context: ViewContext, partnership: Partnership): string {
  const words = context.words.swot;
  const leading = (partnership.governance?.committees ?? []).filter(({ parent }) => parent === undefined);
  const next = factsOf(context, partnership).attention.find(
    (item) => item.rule === 'committee-due' && leading.some(({ id }) => id === item.values.committee),
  );
  return next === undefined ? words.ask : words.askOn(formatDate(next.due, context.locale, 'medium'));
}

function frictionView(context: ViewContext, partnership: Partnership, friction: Friction): FrictionView {
  const { swot: words } = context.words;
  const { locale } = context;
  const declared = friction.declared.map(({ party, id }) => {
    const place = context.provenance(partnership.file, ['swot', party, 'weaknesses', id]);
    const name = context.nameIn(partnership, party);
    return place ? `${name} (${context.words.frame.line(place.line)})` : name;
  });
  const by = [
    friction.owner && context.person(friction.owner).name,
    friction.due && formatDate(friction.due, locale, 'medium'),
  ].filter((text) => text !== undefined && text !== '');
  return {
    heading: words.frictionHead(friction.text),
    declared: words.declared(formatList(declared, locale)),
    mitigation: friction.mitigation === undefined ? '' : words.mitigation([friction.mitigation, ...by].join(', ')),
    lacks: friction.lacks.length === 0 ? '' : words.lacks(friction.lacks),
  };
}
