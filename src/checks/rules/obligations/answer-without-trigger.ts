import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { calendarOf } from '../../../domain/calendar/working-calendar.ts';
import { listPayments, paymentContext } from '../../../domain/contract/contract-payments.ts';
import { followedSeries } from '../../../domain/kpi/followed-series.ts';
import { isAbout } from '../../../domain/obligations/answers.ts';
import { listObligations } from '../../../domain/obligations/list-obligations.ts';
import type { Obligation } from '../../../domain/obligations/obligation.ts';
import { isAnyBroken, isBroken } from '../../../loading/broken-content.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A finding: a decision, a commitment or a formal notice answers a period in which no clause it names fired (M17), or
 * no payment it names fell due (M13): a figure was corrected since, or the period is another.
 */
export function checkAnswerWithoutTrigger(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap((partnership) => {
    const answering = partnership.journal.filter(({ answers, date }) => answers !== undefined && date <= context.asOf);
    if (answering.length === 0) return [];
    const answered = new Set([...answeredEntries(partnership, context), ...answeredPayments(partnership, context)]);
    return answering
      .filter((entry) => !answered.has(entry) && !isInDoubt(entry, partnership, context))
      .map((entry) =>
        problem('answer-without-trigger', context.sources.placeOf(entry.file, ['answers']), {
          period: entry.answers ?? '',
          about: entry.payment ?? entry.clause ?? entry.kpi ?? '',
          of: entry.payment === undefined ? 'clause' : 'payment',
        }),
      );
  });
}

/** Whether what an entry answers may be what could not be read: the figures, the clause or the KPI. */
function isInDoubt({ payment, clause, kpi }: JournalEntry, { id }: Partnership, context: CheckContext): boolean {
  if (payment !== undefined) return false;
  return (
    isBroken(context, 'figures', id) ||
    (clause === undefined ? isAnyBroken(context, 'clause') : isBroken(context, 'clause', clause)) ||
    (kpi === undefined ? isAnyBroken(context, 'kpi') : isBroken(context, 'kpi', kpi))
  );
}

/** The entries that some obligation counts among its answers. */
function answeredEntries(partnership: Partnership, { playbook, asOf }: CheckContext): JournalEntry[] {
  const calendar = calendarOf(playbook.settings);
  const series = followedSeries(partnership, playbook.kpis, asOf, calendar);
  const clauses = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return listObligations({ partnership, series, clauses, asOf, calendar }).flatMap((obligation) => [
    ...obligation.answers.map(({ entry }) => entry),
    ...partnership.journal.filter((entry) => isNoticeOf(entry, obligation)),
  ]);
}

/** The entries that some payment of a contract counts among its answers. */
function answeredPayments(partnership: Partnership, { playbook, asOf }: CheckContext): JournalEntry[] {
  return listPayments(partnership, paymentContext(playbook.settings, asOf, asOf)).flatMap(({ answers }) => answers);
}

/**
 * A notice answers a period in which its clause fired, were it the second one sent, or sent
 * before that period was over.
 */
function isNoticeOf(entry: JournalEntry, { kpi, clause, fired }: Obligation): boolean {
  if (entry.kind !== 'notice' || entry.answers === undefined) return false;
  return isAbout(entry, { kpi: kpi.id, clause }) && fired.includes(entry.answers);
}
