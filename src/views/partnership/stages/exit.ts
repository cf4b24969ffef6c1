import {
  assessExitReadiness,
  isArrangement,
  lacksExitPlan,
  partsOf,
  type ExitItem,
  type ExitItemKey,
} from '../../../domain/stage/exit-readiness.ts';
import { formatDate } from '../../../format/date.ts';
import { formatWholeShare } from '../../../format/number.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection } from '../section.ts';

/**
 * How ready the parties are to part (M45): each item of the plan, written or missing, and the score. Undefined at the
 * first stage of a record that says nothing of it; a partner edition shows what is shared, and judges nothing.
 */
export function exitSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.exit;
  const { exit } = partnership;
  if (!exit) return partnership.stage === 'awareness' ? undefined : emptySection('exit', words);
  const { items, ready, score, lacks } = assessExitReadiness(exit, context.asOf);
  const isEdition = context.playbook.edition !== undefined;
  const shown = isEdition ? items.filter(({ state }) => state !== 'missing') : items;
  const isUnplanned = lacksExitPlan(partnership, context.asOf);
  const tone = isUnplanned ? 'bad' : lacks.length > 0 ? 'watch' : undefined;
  return {
    kind: 'blocks',
    id: 'exit',
    title: words.title,
    ...(tone && !isEdition && { state: statusView(context, tone) }),
    sentence: isEdition
      ? sentence(words.shared(shown.length))
      : sentence(
          words.ready(ready, items.length, formatWholeShare(score, context.locale)),
          isUnplanned ? words.unplanned : '',
          lacks.length > 0 ? words.lacks(lacks.map(({ key }) => nameOf(context, key))) : '',
        ),
    blocks: [
      {
        table: {
          label: words.table,
          ...(!isEdition && { caption: words.caption }),
          columns: columnsOf(...words.columns),
          rows: shown.map((item) => ({ cells: cellsOf(context, partnership, item) })),
        },
        ...sourceOf(context, partnership.file, ['exit']),
      },
    ],
  };
}

function nameOf(context: ViewContext, key: ExitItemKey): string {
  return context.words.vocabulary.exitItem[key].toLocaleLowerCase(context.locale);
}

const tones = { ready: 'ok', partial: 'watch', stale: 'watch', missing: 'bad' } as const;

function cellsOf(context: ViewContext, partnership: Partnership, item: ExitItem): CellView[] {
  const { exit: words, vocabulary } = context.words;
  const { key, state, due } = item;
  const status: StatusView = { word: words.state[state], ...statusMark(tones[state]) };
  const text = writtenText(context, partnership, key);
  const plan = partnership.exit?.plan;
  const parts = isArrangement(key) ? partsOf(plan?.[key]) : {};
  const owner = parts.owner ?? (text === undefined ? undefined : plan?.owner);
  const place = text === undefined ? undefined : context.provenance(partnership.file, pathOf(key));
  return [
    { text: vocabulary.exitItem[key] },
    { text: '', status },
    {
      text:
        text === undefined ? '–' : state === 'stale' && due ? words.since(text, formatDate(due, context.locale)) : text,
    },
    { text: parts.at ?? (place ? words.line(place.line) : '–') },
    { text: owner ? context.person(owner).name : '–' },
  ];
}

function pathOf(key: ExitItemKey): readonly string[] {
  return key === 'triggers' || key === 'scenarios' ? ['exit', key] : ['exit', 'plan', key];
}

/** What the record says of an item, in words; undefined where it says nothing. */
function writtenText(context: ViewContext, { exit }: Partnership, key: ExitItemKey): string | undefined {
  const plan = exit?.plan;
  switch (key) {
    case 'triggers':
      return exit?.triggers?.join(', ');
    case 'scenarios': {
      const kinds = (exit?.scenarios ?? []).map((each) => (typeof each === 'string' ? 'plain' : each.kind));
      const count = (kind: string) => kinds.filter((each) => each === kind).length;
      return kinds.length === 0
        ? undefined
        : context.words.exit.kinds(count('end'), count('transformation'), count('plain'));
    }
    case 'owner':
      return plan?.owner && context.person(plan.owner).name;
    case 'rehearsed':
      return plan?.rehearsed && formatDate(plan.rehearsed, context.locale);
    default:
      return partsOf(plan?.[key]).agreed;
  }
}
