import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { periodStart } from '../../../model/period.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A figure of a period that has not begun (M33): nothing shows it until then, as where the year is mistyped or a
 * forecast stands among figures. Told at the first such row of a KPI in each file, with how many there are.
 */
export function checkFigureAhead({ playbook, asOf }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ measurements }) => {
    const ahead = measurements.filter(({ period, value }) => value !== null && periodStart(period) > asOf);
    return [...Map.groupBy(ahead, ({ file, kpi }) => `${file} ${kpi}`).values()].flatMap((rows): Diagnostic[] => {
      const [first] = rows.toSorted((a, b) => a.line - b.line || (a.columns?.value ?? 0) - (b.columns?.value ?? 0));
      if (first === undefined) return [];
      const { kpi, period, file, line, columns } = first;
      const values = { kpi, period, begins: periodStart(period), count: rows.length };
      return [problem('figure-ahead', { file, line, column: columns?.value ?? 1 }, values)];
    });
  });
}
