import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/** A trigger on late data of a KPI that says no day by which data is due: nothing would ever be late (M17). */
export function checkLateWithoutDue({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger: { when, clause }, use, path }) => {
      const kpi = catalogue.get(use.kpi);
      if (when.test !== 'late' || kpi === undefined || kpi.due !== undefined) return [];
      const place = sources.placeOf(partnership.file, [...path, 'when']);
      return [problem('late-without-due', place, { kpi: kpi.id, clause, catalogue: kpi.file })];
    }),
  );
}
