import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { countedRows } from '../../../domain/kpi/counted-rows.ts';
import { quotientRows } from '../../../domain/kpi/quotient-rows.ts';
import { totalRows } from '../../../domain/kpi/total-rows.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A period for which parties gave figures of a KPI that the record follows, and no row says the one that counts for all
 * (M17, M33): the KPI would have no value for it. Told once a KPI, at the first such row.
 */
export function checkFiguresOfPartiesOnly(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  const catalogue = new Map(playbook.kpis.map((each) => [each.id, each]));
  return playbook.partnerships.flatMap(({ id, kpis = [], measurements, parties: members }) => {
    const known = new Set(members.map((member) => member.id));
    if (isBroken(context, 'figures', id)) return [];
    return [...new Set(kpis.map(({ kpi }) => kpi))].flatMap((kpi) => {
      const definition = catalogue.get(kpi);
      if (definition === undefined) return [];
      const computed = [...quotientRows(measurements, definition), ...totalRows(measurements, definition)];
      const settled = new Set([
        ...countedRows(measurements, definition).rows.keys(),
        ...computed.map(({ period }) => period),
      ]);
      const alone = measurements.filter(
        (row) => row.kpi === kpi && row.value !== null && row.party !== undefined && !settled.has(row.period),
      );
      const [first] = alone;
      if (first === undefined) return [];
      const { period, file, line, columns } = first;
      const parties = [...new Set(alone.filter((row) => row.period === period).flatMap(({ party }) => party ?? []))];
      // A name that is no party’s is told by itself, and may be meant for all of them.
      if (parties.some((party) => !known.has(party))) return [];
      const place = { file, line, column: columns?.party ?? 1 };
      return [problem('figures-of-parties-only', place, { kpi, period, parties })];
    });
  });
}
