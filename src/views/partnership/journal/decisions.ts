import { decisionLog, type LoggedDecision } from '../../../domain/governance/decision-log.ts';
import { committeeOf } from '../../../domain/governance/committee-of.ts';
import { formatDate } from '../../../format/date.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import { statusMark } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import type { CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { dayCell, entryCell, ledgerSection } from './ledger.ts';
import type { BlockSection } from '../section.ts';

/**
 * The decisions as a log: in force, superseded or voted down, how each was taken and by which votes (M22). Undefined
 * without one.
 */
export function decisionsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.decisions;
  const log = decisionLog(partnership, context.asOf);
  if (log.length === 0) return undefined;
  const told = log.filter((decision) => isTold(context, partnership, decision));
  const count = (wanted: LoggedDecision['state']) => told.filter(({ state }) => state === wanted).length;
  return ledgerSection(context, {
    id: 'decisions',
    title: words.title,
    sentence: sentence(
      told.length === 0 ? '' : words.sentence(count('in-force'), count('superseded'), count('not-adopted')),
    ),
    columns: words.columns,
    rows: log.map((decision) => [
      entryCell(decision.entry),
      dayCell(context, decision.entry),
      told.includes(decision) ? stateCell(context, decision) : { text: '–' },
      { text: deciderName(context, partnership, decision.entry) },
      { text: decision.entry.protocol ?? '–' },
      { text: votesText(context, partnership, decision.entry) },
    ]),
  });
}

/**
 * Whether the state of a decision is known: an edition may have its votes, or those of the decision that would
 * take its place, without the protocol that counts them.
 */
export function isTold(
  { playbook }: ViewContext,
  { governance }: Partnership,
  { entry, supersededBy = entry }: LoggedDecision,
): boolean {
  return playbook.edition === undefined || governance?.decisions !== undefined || supersededBy.votes === undefined;
}

function stateCell(context: ViewContext, { state, supersededBy }: LoggedDecision): CellView {
  const words = context.words.ledger.decisions;
  if (supersededBy === undefined)
    return { text: '', status: { word: words.state[state], ...statusMark(state === 'in-force' ? 'ok' : 'bad') } };
  return {
    text: '',
    status: { word: words.state[state], mark: 'expired', tone: 'none' },
    sub: words.by(supersededBy.title, formatDate(supersededBy.date, context.locale, 'medium')),
  };
}

function deciderName(context: ViewContext, partnership: Partnership, { by }: JournalEntry): string {
  if (by === undefined) return '–';
  return committeeOf(partnership, by)?.name ?? context.nameIn(partnership, by);
}

/** How each party voted: `Valbrune pour, Norécia abstention`. */
export function votesText(context: ViewContext, partnership: Partnership, { votes }: JournalEntry): string {
  if (votes === undefined) return '–';
  return Object.entries(votes)
    .map(([party, vote]) => `${context.nameIn(partnership, party)} ${context.words.vocabulary.vote[vote]}`)
    .join(', ');
}
