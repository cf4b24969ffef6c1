import { commitmentState } from '../../../domain/governance/commitments.ts';
import { decisionLog, type LoggedDecision } from '../../../domain/governance/decision-log.ts';
import { committeeOf } from '../../../domain/governance/committee-of.ts';
import { formatDate } from '../../../format/date.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import { clauseTitle } from '../../clause/clause-title.ts';
import type { MarkName, Tone } from '../../ui/mark.ts';
import { statusMark } from '../../ui/mark.ts';
import { factsOf } from '../../facts.ts';
import { obligationAnchor } from '../../obligation/obligation-anchor.ts';
import { clauseHeading } from '../../obligation/clause-heading.ts';
import { renderRecordProse } from '../../prose/record-prose.ts';
import { sentence } from '../../ui/sentence.ts';
import { inLocale } from '../../language/translated.ts';
import type { ViewContext } from '../../view-context.ts';
import { commitmentStatus } from './commitments.ts';
import { isTold, votesText } from './decisions.ts';
import { entryAnchor } from './ledger.ts';
import { emptySection, type BlockSection, type SectionHead } from '../section.ts';

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
  /** The obligation it answers, where figures set a clause in motion. */
  readonly answers?: { readonly href: string; readonly label: string };
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

const mostShown = 10;

/** Every event as it happened, latest first (M18, M29, M40, M42, M43); each kind has a section of its own above. */
export function journalSection(context: ViewContext, partnership: Partnership): JournalSection | BlockSection {
  const { journal: words } = context.words;
  const entries = partnership.journal.toReversed();
  const first = entries.at(-1);
  if (!first) return emptySection('journal', words);
  const told = decisionLog(partnership, context.asOf).filter((decision) => isTold(context, partnership, decision));
  const decided = new Map(told.map(({ entry, state }) => [entry.id, state]));
  const lines = entries.map((entry) => journalLine(context, partnership, entry, decided.get(entry.id)));
  const older = lines.slice(mostShown);
  return {
    kind: 'journal',
    id: 'journal',
    title: words.title,
    sentence: sentence(words.events(entries.length, formatDate(first.date, context.locale))),
    lines: lines.slice(0, mostShown),
    older,
    olderTitle: older.length > 0 ? words.older(older.length) : '',
  };
}

interface Standing {
  readonly mark: MarkName;
  readonly tone: Tone;
  readonly state?: string;
}

const plain: Standing = { mark: 'soon', tone: 'none' };

function standingOf(context: ViewContext, entry: JournalEntry, decided: LoggedDecision['state'] | undefined): Standing {
  const words = context.words.journal.state;
  switch (entry.kind) {
    case 'conflict':
      return entry.resolved === undefined
        ? { ...statusMark('bad'), state: words.open }
        : { ...statusMark('ok'), state: words.resolved };
    case 'win':
      return statusMark('ok');
    case 'incident':
    case 'notice':
      return statusMark('watch');
    case 'commitment': {
      const { word: state, ...mark } = commitmentStatus(context, commitmentState(entry, context.asOf));
      return { ...mark, state };
    }
    case 'decision':
      if (decided === undefined || decided === 'in-force') return plain;
      return {
        ...(decided === 'superseded' ? ({ mark: 'expired', tone: 'none' } as const) : statusMark('bad')),
        state: context.words.ledger.decisions.state[decided],
      };
    default:
      return plain;
  }
}

function journalLine(
  context: ViewContext,
  partnership: Partnership,
  entry: JournalEntry,
  decided: LoggedDecision['state'] | undefined,
): JournalLine {
  const place = context.provenance(entry.file, []);
  return {
    id: entryAnchor(entry.id),
    date: formatDate(entry.date, context.locale, 'medium'),
    iso: entry.date,
    title: entry.title,
    kind: context.words.vocabulary.journalKind[entry.kind],
    ...standingOf(context, entry, decided),
    details: detailsOf(context, partnership, entry),
    ...answeredBy(context, partnership, entry),
    prose: renderRecordProse(context, entry.prose, { partnership: partnership.id, headingShift: 2, asWritten: true }),
    ...(place && { source: place.file }),
  };
}

/** The way back from a decision, a commitment or a formal notice to what the figures obliged to (M17). */
function answeredBy(
  context: ViewContext,
  partnership: Partnership,
  entry: JournalEntry,
): Pick<JournalLine, 'answers'> | undefined {
  const obligation = factsOf(context, partnership).obligations.find(
    ({ answers, notice }) => notice?.entry === entry || answers.some((answer) => answer.entry === entry),
  );
  if (!obligation) return undefined;
  const page = context.href({ kind: 'partnership-finance', id: partnership.id });
  const label = context.words.obligation.answered(clauseHeading(context, obligation));
  return { answers: { href: `${page}#${obligationAnchor(obligation)}`, label } };
}

/** The level of the ladder that a conflict has reached; undefined for an entry that is none. */
function levelName({ words }: ViewContext, level: JournalEntry['level']): string | undefined {
  if (level === undefined) return undefined;
  return typeof level === 'number' ? words.governance.level(String(level)) : words.vocabulary.level[level];
}

function detailsOf(context: ViewContext, partnership: Partnership, entry: JournalEntry): string[] {
  const { journal: words, vocabulary } = context.words;
  const { locale } = context;
  const committee = committeeOf(partnership, entry.by);
  const name = (id: string) => context.nameIn(partnership, id);
  const date = (day: NonNullable<typeof entry.due>) => formatDate(day, locale, 'medium');
  const kpi = context.kpis.get(entry.kpi ?? '');
  const level = levelName(context, entry.level);
  const owner = [entry.owner && words.owner(name(entry.owner)), entry.due && words.due(date(entry.due))]
    .filter(Boolean)
    .join(', ');
  return [
    entry.type && words.type(vocabulary.conflictType[entry.type]),
    level && (entry['level-since'] ? `${level}, ${date(entry['level-since'])}` : level),
    entry.told && words.told(date(entry.told)),
    entry.to && words.to(name(entry.to)),
    entry['opened-by'] && words.openedBy(name(entry['opened-by'])),
    entry.by && words.by(committee?.name ?? name(entry.by)),
    entry.protocol && words.protocol(entry.protocol),
    entry.matter && words.matter(entry.matter),
    entry.call === 'second' && words.secondCall,
    entry.votes && words.votes(votesText(context, partnership, entry)),
    entry.supersedes &&
      words.supersedes(partnership.journal.find(({ id }) => id === entry.supersedes)?.title ?? entry.supersedes),
    owner,
    typeof entry.kept === 'string' && words.keptOn(date(entry.kept)),
    entry.kpi && words.kpi(kpi ? inLocale(kpi, locale).title : entry.kpi),
    entry.clause && words.clause(clauseTitle(context, entry.clause)),
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
