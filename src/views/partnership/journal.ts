import { commitmentState } from '../../domain/commitments.ts';
import { formatDate } from '../../format/date.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import type { MarkName, Tone } from '../mark.ts';
import { statusMark } from '../mark.ts';
import { renderRecordProse } from '../record-prose.ts';
import { sentence } from '../sentence.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';
import { emptySection, type BlockSection, type SectionHead } from './section.ts';

export interface JournalLine {
  readonly id: string;
  readonly date: string;
  readonly iso: string;
  readonly title: string;
  readonly kind: string;
  readonly mark: MarkName;
  readonly tone: Tone;
  /** Its state in words where it has one: open, kept, late … */
  readonly state?: string;
  readonly details: readonly string[];
  /** The entry’s prose as HTML; empty where there is none. */
  readonly prose: string;
  readonly source?: string;
}

export interface JournalSection extends SectionHead {
  readonly kind: 'journal';
  readonly lines: readonly JournalLine[];
  readonly older: readonly JournalLine[];
  readonly olderTitle: string;
}

const SHOWN = 10;

/** The journal, latest first (M18, M29, M40, M42, M43). */
export function journalSection(context: ViewContext, partnership: Partnership): JournalSection | BlockSection {
  const { journal: words, vocabulary } = context.words;
  const entries = partnership.journal.toReversed();
  const first = entries.at(-1);
  if (!first) return emptySection('journal', words);
  const open = entries.filter((entry) => entry.kind === 'conflict' && entry.resolved === undefined).length;
  const late = entries.filter(
    (entry) => entry.kind === 'commitment' && commitmentState(entry, context.asOf) === 'overdue',
  ).length;
  const lines = entries.map((entry) => journalLine(context, partnership, entry));
  const older = lines.slice(SHOWN);
  return {
    kind: 'journal',
    id: 'journal',
    title: words.title,
    ...(open + late > 0 && {
      state: { word: vocabulary.status[late > 0 ? 'bad' : 'watch'], ...statusMark(late > 0 ? 'bad' : 'watch') },
    }),
    sentence: sentence(
      words.events(entries.length, formatDate(first.date, context.locale)),
      open > 0 ? words.openConflicts(open) : '',
      late > 0 ? words.lateCommitments(late) : '',
      open + late === 0 ? words.quiet : '',
    ),
    lines: lines.slice(0, SHOWN),
    older,
    olderTitle: older.length > 0 ? words.older(older.length) : '',
  };
}

interface Standing {
  readonly mark: MarkName;
  readonly tone: Tone;
  readonly state?: string;
}

function standingOf(context: ViewContext, entry: JournalEntry): Standing {
  const words = context.words.journal.state;
  switch (entry.kind) {
    case 'conflict':
      return entry.resolved === undefined
        ? { ...statusMark('bad'), state: words.open }
        : { ...statusMark('ok'), state: words.resolved };
    case 'win':
      return statusMark('ok');
    case 'incident':
      return statusMark('watch');
    case 'commitment': {
      const state = commitmentState(entry, context.asOf);
      if (state === 'overdue') return { ...statusMark('bad'), state: words.late };
      if (state === 'not-kept') return { ...statusMark('bad'), state: words.broken };
      return state === 'open'
        ? { mark: 'soon', tone: 'accent', state: words.due }
        : { ...statusMark('ok'), state: words.kept };
    }
    default:
      return { mark: 'soon', tone: 'none' };
  }
}

function journalLine(context: ViewContext, partnership: Partnership, entry: JournalEntry): JournalLine {
  const place = context.provenance(entry.file, []);
  return {
    id: entry.id,
    date: formatDate(entry.date, context.locale, 'medium'),
    iso: entry.date,
    title: entry.title,
    kind: context.words.vocabulary.journalKind[entry.kind],
    ...standingOf(context, entry),
    details: detailsOf(context, partnership, entry),
    prose: renderRecordProse(context, entry.prose, { partnership: partnership.id, headingShift: 2 }),
    ...(place && { source: place.file }),
  };
}

function detailsOf(context: ViewContext, partnership: Partnership, entry: JournalEntry): string[] {
  const { journal: words, vocabulary, governance } = context.words;
  const { locale } = context;
  const committee = partnership.governance?.committees?.find((each) => each.id === entry.by);
  const name = (id: string) => context.nameIn(partnership, id);
  const date = (day: NonNullable<typeof entry.due>) => formatDate(day, locale, 'medium');
  const kpi = context.kpis.get(entry.kpi ?? '');
  const clause = context.clauses.get(entry.clause ?? '');
  const level =
    entry.level === undefined
      ? undefined
      : typeof entry.level === 'number'
        ? governance.level(String(entry.level))
        : vocabulary.level[entry.level];
  const owner = [entry.owner && words.owner(name(entry.owner)), entry.due && words.due(date(entry.due))]
    .filter(Boolean)
    .join(', ');
  return [
    entry.type && words.type(vocabulary.conflictType[entry.type]),
    level && (entry['level-since'] ? `${level}, ${date(entry['level-since'])}` : level),
    entry['opened-by'] && words.openedBy(name(entry['opened-by'])),
    entry.by && words.by(committee?.name ?? name(entry.by)),
    entry.protocol && words.protocol(entry.protocol),
    entry.votes &&
      words.votes(
        Object.entries(entry.votes)
          .map(([party, vote]) => `${name(party)} ${vocabulary.vote[vote]}`)
          .join(', '),
      ),
    entry.supersedes && words.supersedes(entry.supersedes),
    owner,
    typeof entry.kept === 'string' && words.keptOn(date(entry.kept)),
    entry.kpi && words.kpi(kpi ? inLocale(kpi, locale).title : entry.kpi),
    entry.clause && words.clause(clause ? inLocale(clause, locale).title : entry.clause),
    entry.resolved && words.resolved(date(entry.resolved)),
    entry.resolution && words.resolution(entry.resolution),
    entry.agreement && words.agreement(entry.agreement),
    entry.form && words.form(entry.form),
    entry.evidence && words.evidence(entry.evidence),
    entry.context && words.context(entry.context),
    entry.repeat && words.repeat(entry.repeat),
    entry.avoid && words.avoid(entry.avoid),
  ]
    .filter((text) => typeof text === 'string')
    .filter((text) => text !== '');
}
