import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { calendarOf, type WorkingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { lastDayOf } from '../../../domain/contract/given-notice.ts';
import { isExcluded } from '../../../domain/kpi/breach-runs.ts';
import { partsOfTotals, type PartsOfTotal } from '../../../domain/kpi/total-rows.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { triggersOf } from '../../../model/kpi-use.ts';
import { periodEnd, periodStart } from '../../../model/period.ts';
import type { Kpi, Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A total of a year in which the figures began after its first part, or which outlasts the last contract, and that sets
 * a clause in motion (M17, M32): a part of a sum is no sum, so that its minimum would never be judged. Nothing is
 * prorated unless the parties say so. Told where the KPI is followed.
 */
export function checkTotalNeverWhole({ playbook, sources }: CheckContext): Diagnostic[] {
  const calendar = calendarOf(playbook.settings);
  const totals = playbook.kpis.filter(({ total }) => total !== undefined);
  return playbook.partnerships.flatMap((partnership) =>
    totals.flatMap((kpi) => {
      const { file, kpis = [] } = partnership;
      const at = kpis.findIndex((use) => use.kpi === kpi.id);
      return neverWhole(partnership, kpi, calendar).map(({ period, known, expected }) => {
        const place = sources.placeOf(file, ['kpis', at, 'kpi']);
        const values = { kpi: kpi.id, part: kpi.total?.of ?? '', whole: period, known: known.length, expected };
        return problem('total-never-whole', place, values);
      });
    }),
  );
}

/** The periods of a total that sets a clause in motion which lack a part that no figure will ever bring. */
function neverWhole(partnership: Partnership, kpi: Kpi, calendar: WorkingCalendar): PartsOfTotal[] {
  const uses = (partnership.kpis ?? []).filter((use) => use.kpi === kpi.id);
  if (uses.every((use) => triggersOf(use).length === 0)) return [];
  const end = endOf(partnership, calendar);
  const wholes = partsOfTotals(partnership.measurements, kpi);
  return wholes.filter(({ period: whole, known, expected }, index) => {
    const [first] = known;
    if (first === undefined || known.length === expected) return false;
    const beginsLate = index === 0 && periodStart(first.period) > periodStart(whole);
    const isCutShort =
      index === wholes.length - 1 && end !== undefined && end < periodEnd(whole) && end >= periodStart(whole);
    return (beginsLate || isCutShort) && !isExcluded(uses, whole);
  });
}

/** The last day of the last contract signed, where each of them ends. */
function endOf({ contracts = [] }: Pick<Partnership, 'contracts'>, calendar: WorkingCalendar): IsoDate | undefined {
  const signed = contracts.filter((contract) => contract.signed !== undefined);
  const ends = signed.flatMap((contract) => lastDayOf(contract, calendar) ?? []);
  return ends.length === signed.length ? ends.toSorted().at(-1) : undefined;
}
