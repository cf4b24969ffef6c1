import { framingGaps, framingPractices, phaseState } from '../../../domain/frame/framing.ts';
import { isFrameNeeded } from '../../../domain/frame/frame-section.ts';
import { formatDate } from '../../../format/date.ts';
import { formatList } from '../../../format/list.ts';
import type { Framing } from '../../../model/framing.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import { inLocale } from '../../language/translated.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection } from '../section.ts';

const phaseMarks: Readonly<Record<ReturnType<typeof phaseState>, Omit<StatusView, 'word'>>> = {
  past: statusMark('ok'),
  current: { mark: 'half', tone: 'accent' },
  ahead: { mark: 'soon', tone: 'none' },
};

/**
 * How the partnership was framed: who took part, the calendar by phase, the KPIs, the means, the
 * internal communication (M02).
 */
export function framingSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.framing;
  const { framing, file } = partnership;
  if (framing === undefined) {
    return isFrameNeeded('framing', partnership.stage) ? emptySection('framing', words) : undefined;
  }
  const gaps = framingGaps(framing);
  const missing = formatList(
    gaps.map((gap) => words.practices[gap]),
    context.locale,
  );
  return {
    kind: 'blocks',
    id: 'framing',
    title: words.title,
    sentence: sentence(
      words.answered(framingPractices.length - gaps.length, framingPractices.length),
      gaps.length > 0 ? words.missing(missing) : '',
    ),
    ...(gaps.length > 0 && { state: statusView(context, 'watch') }),
    blocks: [
      practicesBlock(context, framing),
      calendarBlock(context, framing, file),
      announcementsBlock(context, framing, file),
    ].filter((block) => block !== undefined),
  };
}

/** Who took part, the KPIs and the means, a line each. */
function practicesBlock(context: ViewContext, { involved, indicators, resources }: Framing): BlockView | undefined {
  const words = context.words.framing;
  const people = (ids: readonly string[] | undefined) =>
    formatList(
      (ids ?? []).map((id) => context.person(id).name),
      context.locale,
    );
  const titles = (indicators ?? []).flatMap((id) => {
    const kpi = context.kpis.get(id);
    return kpi ? [inLocale(kpi, context.locale).title] : [];
  });
  const rows = [
    [words.decision, people(involved?.decision)],
    [words.operations, people(involved?.operations)],
    [words.indicators, formatList(titles, context.locale)],
    [words.financial, resources?.financial ?? ''],
    [words.human, resources?.human ?? ''],
    [words.technological, resources?.technological ?? ''],
  ].filter(([, text]) => text !== '');
  if (rows.length === 0) return undefined;
  return {
    table: {
      label: words.practicesTable,
      columns: columnsOf(...words.practiceColumns),
      rows: rows.map((texts) => ({ cells: texts.map((text) => ({ text })) })),
    },
  };
}

function calendarBlock(context: ViewContext, { calendar = [] }: Framing, file: string): BlockView | undefined {
  const words = context.words.framing;
  if (calendar.length === 0) return undefined;
  return {
    heading: words.calendarHead,
    table: {
      label: words.calendarHead,
      columns: columnsOf(...words.calendarColumns),
      rows: calendar.map((phase) => {
        const state = phaseState(phase, context.asOf);
        return {
          cells: [
            { text: phase.phase },
            { text: formatDate(phase.from, context.locale, 'medium') },
            { text: formatDate(phase.to, context.locale, 'medium') },
            { text: phase.deliverable ?? '–' },
            { text: '', status: { word: words.phase[state], ...phaseMarks[state] } },
          ],
        };
      }),
    },
    ...sourceOf(context, file, ['framing', 'calendar']),
  };
}

function announcementsBlock(
  context: ViewContext,
  { announcements = [] }: Framing,
  file: string,
): BlockView | undefined {
  const words = context.words.framing;
  if (announcements.length === 0) return undefined;
  return {
    heading: words.announcementsHead,
    table: {
      label: words.announcementsHead,
      columns: columnsOf(...words.announcementColumns),
      rows: announcements.map((each) => ({
        cells: [
          { text: each.audience },
          { text: each.message },
          { text: each.channel ? context.toolName(each.channel) : '–' },
          { text: each.on ? formatDate(each.on, context.locale, 'medium') : '–' },
          { text: each.owner ? context.person(each.owner).name : '–' },
        ],
      })),
    },
    ...sourceOf(context, file, ['framing', 'announcements']),
  };
}
