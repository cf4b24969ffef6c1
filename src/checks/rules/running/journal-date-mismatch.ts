import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isIsoDate } from '../../../model/iso-date.ts';
import type { CheckContext } from '../../check.ts';

/** A journal entry dated otherwise than its file: the two orders of the journal would differ. */
export function checkJournalDateMismatch({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal }) =>
    journal.flatMap(({ id, file, date }) => {
      const named = id.slice(0, 10);
      if (!isIsoDate(named) || named === date) return [];
      return [problem('journal-date-mismatch', sources.placeOf(file, ['date']), { date, named })];
    }),
  );
}
