import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { calendarOf, type WorkingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { lastDayOf } from '../../../domain/contract/given-notice.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { periodEnd, periodStart } from '../../../model/period.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { figuresReachedBack } from '../../material/figures-reached-back.ts';

/**
 * Figures of a time when the parties were not bound yet, or no longer: most often a year typed wrong (M33). Told once
 * for each file and side, at the first such row. Earlier figures that a clause looks back at, or that a total adds up,
 * have their place. A partnership without a signed contract, or with one whose end nobody knows, bounds nothing on that
 * side.
 */
export function checkPeriodOutsideContract({ playbook }: CheckContext): Diagnostic[] {
  const calendar = calendarOf(playbook.settings);
  return playbook.partnerships.flatMap((partnership) => {
    const { from, to } = boundsOf(partnership, calendar);
    const told = new Set<string>();
    const reached = from === undefined ? undefined : figuresReachedBack(partnership, playbook, from);
    return partnership.measurements.flatMap(({ kpi, period, file, line, columns }) => {
      const first = reached?.get(kpi) ?? from;
      const isBefore = first !== undefined && periodEnd(period) < first;
      const isAfter = to !== undefined && periodStart(period) > to;
      const key = `${file} ${isBefore}`;
      if ((!isBefore && !isAfter) || told.has(key)) return [];
      told.add(key);
      const side = isBefore ? 'before' : 'after';
      const place = { file, line, column: columns?.value ?? 1 };
      return [problem('period-outside-contract', place, { kpi, period, side, day: (isBefore ? from : to) ?? '' })];
    });
  });
}

/**
 * The first day the parties are known to work together, and the last day of the last contract,
 * where every one of them ends.
 */
function boundsOf(
  { since, contracts = [] }: Partnership,
  calendar: WorkingCalendar,
): {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
} {
  const signed = contracts.filter((contract) => contract.signed !== undefined);
  if (signed.length === 0) return {};
  const starts = signed.flatMap((contract) => [contract.starts ?? [], contract.signed ?? []].flat());
  const ends = signed.flatMap((contract) => lastDayOf(contract, calendar) ?? []);
  return {
    from: [...starts, ...(since ? [since] : [])].toSorted()[0],
    to: ends.length === signed.length ? ends.toSorted().at(-1) : undefined,
  };
}
