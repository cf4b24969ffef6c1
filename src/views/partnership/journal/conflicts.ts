import { conflictLog, type ConflictLog, type ResolvedConflict } from '../../../domain/governance/conflict-log.ts';
import type { OpenConflict } from '../../../domain/governance/escalation.ts';
import { capitalise } from '../../../format/count.ts';
import { formatDate } from '../../../format/date.ts';
import { formatDays } from '../../../format/duration.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import { statusMark } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { levelWords } from '../governance/escalation-rungs.ts';
import { dayCell, entryCell, ledgerSection } from './ledger.ts';
import type { BlockSection } from '../section.ts';

/**
 * The disagreements of a partnership, the open ones first and of those the most overdue, with their step and how long
 * they last, then by type (M40). Undefined without one.
 */
export function conflictsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.conflicts;
  const log = conflictLog(partnership, context.asOf, context.calendar);
  const { open, resolved, medianDays } = log;
  const total = open.length + resolved.length;
  if (total === 0) return undefined;
  const isLate = open.some(({ deadline }) => deadline !== undefined && deadline < context.asOf);
  const section = ledgerSection(context, {
    id: 'conflicts',
    title: words.title,
    sentence: sentence(
      words.sentence(open.length, total),
      medianDays === null ? '' : words.median(resolved.length, formatDays(medianDays, context.locale)),
    ),
    tone: isLate ? 'bad' : open.length > 0 ? 'watch' : undefined,
    columns: words.columns,
    rows: [
      ...open.map((conflict) => openRow(context, conflict)),
      ...resolved.map((conflict) => resolvedRow(context, conflict)),
    ],
  });
  return { ...section, blocks: [...section.blocks, typesBlock(context, log)] };
}

function openRow(context: ViewContext, { entry, level, daysOpen, deadline, next }: OpenConflict): CellView[] {
  const { journal, ledger, vocabulary } = context.words;
  const words = ledger.conflicts;
  const day = deadline && formatDate(deadline, context.locale, 'medium');
  const step = next === undefined ? words.last : words.next(levelWords(context, next));
  return [
    entryCell(entry),
    { ...dayCell(context, entry), sub: words.age(formatDays(daysOpen, context.locale)) },
    {
      text: '',
      status: { word: journal.state.open, ...statusMark('bad') },
      ...(level !== undefined && { sub: levelWords(context, level) }),
    },
    { text: vocabulary.conflictType[typeOf(entry)] },
    day === undefined ? { text: '–' } : { text: words.concludeBy(day), sub: step },
    { text: '–' },
  ];
}

function resolvedRow(context: ViewContext, { entry, days }: ResolvedConflict): CellView[] {
  const { journal, ledger, vocabulary } = context.words;
  const words = ledger.conflicts;
  const { resolved, resolution, agreement } = entry;
  const closed = resolved ? words.closed(formatDate(resolved, context.locale, 'medium')) : '';
  return [
    entryCell(entry),
    dayCell(context, entry),
    {
      text: '',
      status: { word: journal.state.resolved, ...statusMark('ok') },
      sub: words.after(closed, formatDays(days, context.locale)),
    },
    { text: vocabulary.conflictType[typeOf(entry)] },
    { text: '–' },
    { text: resolution ?? agreement ?? '–', ...(resolution && agreement && { sub: agreement }) },
  ];
}

function typeOf({ type }: JournalEntry): NonNullable<JournalEntry['type']> {
  return type ?? 'other';
}

/** How many of each type, how long they took, and what usually helps. */
function typesBlock(context: ViewContext, { byType }: ConflictLog): BlockSection['blocks'][number] {
  const { ledger, vocabulary } = context.words;
  const words = ledger.conflicts;
  return {
    heading: words.types,
    table: {
      label: words.types,
      columns: columnsOf(...words.typeColumns),
      rows: byType.map(({ type, open, resolved, medianDays }) => ({
        cells: [
          { text: capitalise(vocabulary.conflictType[type]) },
          { text: String(open) },
          { text: String(resolved) },
          { text: medianDays === null ? '–' : formatDays(medianDays, context.locale) },
          { text: words.remedies[type] },
        ],
      })),
    },
  };
}
