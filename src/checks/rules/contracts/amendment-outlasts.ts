import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { calendarOf } from '../../../domain/calendar/working-calendar.ts';
import { lastDayOf } from '../../../domain/contract/given-notice.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A signed amendment whose own end is later than that of the contract it amends: it prolongs nothing by itself, so that
 * all would be counted as ended with the contract (M44). A contract that renews tacitly without limit goes on anyway.
 */
export function checkAmendmentOutlasts({ playbook, sources }: CheckContext): Diagnostic[] {
  const calendar = calendarOf(playbook.settings);
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((amendment, index) => {
      const amended = contracts.find(({ id }) => id === amendment.amends);
      if (amended === undefined || amended === amendment || amendment.signed === undefined) return [];
      const [ends, amendedEnds] = [amendment, amended].map((each) => lastDayOf(each, calendar));
      if (ends === undefined || amendedEnds === undefined || ends <= amendedEnds) return [];
      const field = amendment.ends === undefined ? 'term' : 'ends';
      const renewal = amended.renewal?.kind === 'express' ? 'express' : 'none';
      return [
        problem('amendment-outlasts', sources.placeOf(file, ['contracts', index, field]), {
          contract: amended.id,
          ends,
          amendedEnds,
          renewal,
        }),
      ];
    }),
  );
}
