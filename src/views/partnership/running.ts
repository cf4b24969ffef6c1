import { cadenceDates } from '../../domain/cadence-dates.ts';
import { addMonths } from '../../domain/dates.ts';
import { formatDate } from '../../format/date.ts';
import { formatCadence } from '../../format/duration.ts';
import { capitalise } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { Cadence } from '../../model/cadence.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { sourceOf, type BlockView } from '../block.ts';
import { statusMark } from '../mark.ts';
import { sentence } from '../sentence.ts';
import { columnsOf } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import type { BlockSection } from './section.ts';

/** The next date of a cadence on or after the context’s day; undefined where none falls within two years. */
export function nextDate(
  context: ViewContext,
  cadence: Cadence | undefined,
  from: IsoDate | undefined,
): IsoDate | undefined {
  if (!cadence || !from) return undefined;
  const after = from > context.asOf ? from : context.asOf;
  const months = cadence.unit === 'month' ? cadence.count + 1 : 2;
  return cadenceDates(cadence, from, { after, until: addMonths(after, months), calendar: context.calendar })[0];
}

/** Roles, exchanges, tools, rituals and training (M20, M23, M24, M26, M30). Undefined where the record says nothing of them. */
export function runningSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.running;
  const blocks = [
    rolesBlock(context, partnership),
    communicationBlock(context, partnership),
    toolsBlock(context, partnership),
    ritualsBlock(context, partnership),
    trainingBlock(context, partnership),
  ].filter((block) => block !== undefined);
  if (blocks.length === 0) return undefined;
  const roles = partnership.roles ?? [];
  const orphans = roles.filter((role) => role.lead === undefined).length;
  const noTruth =
    partnership.tools !== undefined && !partnership.tools.some((tool) => tool['source-of-truth'] === true);
  const isWatched = orphans > 0 || noTruth;
  return {
    kind: 'blocks',
    id: 'running',
    title: words.title,
    ...(isWatched && { state: { word: context.words.vocabulary.status.watch, ...statusMark('watch') } }),
    sentence: sentence(
      roles.length === 0 ? words.noRole : words.roles(roles.length),
      roles.length === 0 ? '' : orphans > 0 ? words.orphans(orphans) : words.allLed,
      noTruth ? words.noTruth : '',
    ),
    blocks,
  };
}

function rolesBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const words = context.words.running;
  const roles = partnership.roles ?? [];
  if (roles.length === 0) return undefined;
  const name = (id: string) => context.nameIn(partnership, id);
  return {
    heading: words.rolesHead,
    table: {
      label: words.rolesHead,
      columns: columnsOf(...words.roleColumns),
      rows: roles.map((role) => ({
        orphan: role.lead === undefined,
        cells: [
          { text: role.task },
          role.lead === undefined
            ? { text: '', status: { word: words.nobody, ...statusMark('bad') } }
            : { text: name(role.lead) },
          { text: role.with ? formatList(role.with.map(name), context.locale) : '–' },
          { text: role.deliverable ?? '–' },
          { text: role.limit ?? '–' },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['roles']),
  };
}

function communicationBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const words = context.words.running;
  const exchanges = partnership.communication ?? [];
  if (exchanges.length === 0) return undefined;
  return {
    heading: words.communicationHead,
    table: {
      label: words.communicationHead,
      columns: columnsOf(...words.communicationColumns),
      rows: exchanges.map((each) => {
        const next = nextDate(context, each.cadence, each.from);
        return {
          cells: [
            { text: each.exchange },
            {
              text: each.cadence ? capitalise(formatCadence(each.cadence, context.locale)) : '–',
              ...(next && { sub: formatDate(next, context.locale, 'medium') }),
            },
            { text: each.purpose ?? '–' },
            { text: each.channel ? (context.tools.get(each.channel)?.name ?? each.channel) : '–' },
            {
              text: each.audience
                ? formatList(
                    each.audience.map((id) => context.person(id).name),
                    context.locale,
                  )
                : '–',
            },
          ],
        };
      }),
    },
    ...sourceOf(context, partnership.file, ['communication']),
  };
}

function toolsBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const words = context.words.running;
  const tools = partnership.tools ?? [];
  if (tools.length === 0) return undefined;
  return {
    heading: words.toolsHead,
    table: {
      label: words.toolsHead,
      columns: columnsOf(...words.toolColumns),
      rows: tools.map((each) => ({
        cells: [
          {
            text: context.tools.get(each.tool)?.name ?? each.tool,
            ...(each['source-of-truth'] === true && { sub: words.truth }),
          },
          { text: each.for },
          { text: each.access ?? '–' },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['tools']),
  };
}

function ritualsBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const { running: words, vocabulary } = context.words;
  const rituals = partnership.rituals ?? [];
  if (rituals.length === 0) return undefined;
  return {
    heading: words.ritualsHead,
    table: {
      label: words.ritualsHead,
      columns: columnsOf(...words.ritualColumns),
      rows: rituals.map((each) => {
        const next = nextDate(context, each.cadence, each.from);
        return {
          cells: [
            { text: vocabulary.ritual[each.kind] },
            { text: capitalise(formatCadence(each.cadence, context.locale)) },
            { text: formatDate(each.from, context.locale, 'medium') },
            { text: next ? formatDate(next, context.locale, 'medium') : '–' },
          ],
        };
      }),
    },
    ...sourceOf(context, partnership.file, ['rituals']),
  };
}

function trainingBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const words = context.words.running;
  const training = partnership.training ?? [];
  if (training.length === 0) return undefined;
  const state = (each: (typeof training)[number]) => {
    if (each.done === true) return { word: words.done, ...statusMark('ok') };
    if (!each.on) return { word: words.undated, ...statusMark('no-data') };
    return each.on < context.asOf
      ? { word: words.overdue, ...statusMark('bad') }
      : { word: words.planned, mark: 'soon' as const, tone: 'accent' as const };
  };
  return {
    heading: words.trainingHead,
    table: {
      label: words.trainingHead,
      columns: columnsOf(...words.trainingColumns),
      rows: training.map((each) => ({
        cells: [
          { text: each.topic },
          { text: each.audience ?? '–' },
          { text: each.on ? formatDate(each.on, context.locale, 'medium') : '–' },
          { text: '', status: state(each) },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['training']),
  };
}
