import { opportunityState, type Opportunity } from '../../../domain/frame/opportunities.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { formatDate } from '../../../format/date.ts';
import { formatList } from '../../../format/list.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { RoadmapEntry } from '../../../model/running.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection } from '../section.ts';

/** What the partners watch, plan and try together (M46). Undefined where the record says nothing of it. */
export function roadmapSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { roadmap: words, vocabulary } = context.words;
  const { asOf, locale } = context;
  const roadmap = partnership.roadmap ?? [];
  if (roadmap.length === 0) return undefined;
  const states = roadmap.map((entry) => opportunityState(entry, asOf));
  const late = states.filter((state) => state === 'late').length;
  const next = roadmap
    .filter((_, index) => states[index] === 'planned')
    .toSorted((a, b) => compareText(a.due ?? '', b.due ?? ''))[0];
  return {
    kind: 'blocks',
    id: 'roadmap',
    title: words.title,
    ...(late > 0 && { state: statusView(context, 'watch') }),
    sentence: sentence(
      words.sentence(roadmap.length),
      late > 0 ? words.late(late) : '',
      next?.due ? words.next(next.title, formatDate(next.due, locale)) : '',
    ),
    blocks: [
      {
        table: {
          label: words.table,
          columns: columnsOf(...words.columns),
          rows: roadmap.map((entry) => ({
            cells: [
              { text: entry.title },
              { text: vocabulary.roadmapStep[entry.step] },
              dueCell(context, entry),
              { text: entry.expect ?? '–' },
              { text: toolNames(context, entry.tools) },
              { text: entry.owner ? context.person(entry.owner).name : '–' },
            ],
          })),
        },
        ...sourceOf(context, partnership.file, ['roadmap']),
      },
    ],
  };
}

/** When a step of a roadmap is due, and whether that day is past. */
export function dueCell(context: ViewContext, entry: RoadmapEntry): CellView {
  const state = opportunityState(entry, context.asOf);
  return {
    text: '',
    status: dueStatus(context, state),
    ...(entry.due && { sub: formatDate(entry.due, context.locale, 'medium') }),
  };
}

function dueStatus(context: ViewContext, state: Opportunity['state']): StatusView {
  const word = context.words.roadmap.state[state];
  if (state === 'late') return { word, ...statusMark('bad') };
  return state === 'undated' ? { word, ...statusMark('no-data') } : { word, mark: 'soon', tone: 'accent' };
}

function toolNames(context: ViewContext, tools: readonly string[] | undefined): string {
  return tools
    ? formatList(
        tools.map((id) => context.toolName(id)),
        context.locale,
      )
    : '–';
}
