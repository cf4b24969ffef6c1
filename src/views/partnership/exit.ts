import { formatDate } from '../../format/date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { sourceOf, type BlockView } from '../block.ts';
import { factsOf } from '../facts.ts';
import { statusMark, type StatusView } from '../mark.ts';
import { sentence } from '../sentence.ts';
import { columnsOf } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import { emptySection, type BlockSection } from './section.ts';

const planItems = ['data', 'ip', 'people', 'customers', 'transition', 'owner', 'rehearsed'] as const;

/** How the parties would leave: what triggers it, and each part of the plan, written or missing (M45). */
export function exitSection(context: ViewContext, partnership: Partnership): BlockSection {
  const { exit: words, vocabulary } = context.words;
  const { exit } = partnership;
  if (!exit) return emptySection('exit', words);
  const items = planItems.map((key) => planItem(context, partnership, key));
  const written = items.filter((item) => item.text !== undefined).length;
  const missing = items
    .filter((item) => item.text === undefined)
    .map((item) => item.label.toLocaleLowerCase(context.locale));
  const blocks: BlockView[] = [
    {
      heading: words.planHead,
      table: {
        label: words.planHead,
        columns: columnsOf(...words.planColumns),
        rows: items.map((item) => ({
          cells: [{ text: item.label }, { text: '', status: item.status }, { text: item.text ?? '–' }],
        })),
      },
      ...sourceOf(context, partnership.file, ['exit', 'plan']),
    },
  ];
  const list = (heading: string, columns: readonly string[], texts: readonly string[] | undefined, key: string) => {
    if (!texts || texts.length === 0) return;
    blocks.push({
      heading,
      table: { label: heading, columns: columnsOf(...columns), rows: texts.map((text) => ({ cells: [{ text }] })) },
      ...sourceOf(context, partnership.file, ['exit', key]),
    });
  };
  list(words.triggersHead, words.triggerColumns, exit.triggers, 'triggers');
  list(words.scenariosHead, words.scenarioColumns, exit.scenarios, 'scenarios');
  const isWatched = missing.length > 0 || items.some((item) => item.status.tone === 'watch');
  return {
    kind: 'blocks',
    id: 'exit',
    title: words.title,
    ...(isWatched && { state: { word: vocabulary.status.watch, ...statusMark('watch') } }),
    sentence: sentence(
      words.ready(written, items.length),
      missing.length > 0 ? words.missing(missing) : '',
      exit.triggers?.length ? '' : words.noTrigger,
    ),
    blocks,
  };
}

interface PlanItem {
  readonly label: string;
  readonly text: string | undefined;
  readonly status: StatusView;
}

function planItem(context: ViewContext, partnership: Partnership, key: (typeof planItems)[number]): PlanItem {
  const { exit: words, vocabulary } = context.words;
  const plan = partnership.exit?.plan;
  const label = vocabulary.exitItem[key];
  const text =
    key === 'owner'
      ? plan?.owner && context.person(plan.owner).name
      : key === 'rehearsed'
        ? plan?.rehearsed && formatDate(plan.rehearsed, context.locale)
        : plan?.[key];
  if (text === undefined) return { label, text, status: { word: words.absent, ...statusMark('bad') } };
  const isStale =
    key === 'rehearsed' &&
    factsOf(context, partnership).attention.some(
      (item) => item.rule === 'exit-rehearsal-stale' && item.urgency === 'late',
    );
  return {
    label,
    text,
    status: isStale ? { word: words.stale, ...statusMark('watch') } : { word: words.present, ...statusMark('ok') },
  };
}
