import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { periodsToDivide } from '../../../domain/kpi/quotient-rows.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A ratio that a record follows and that has no value in a period, since what it is divided by is zero (M32):
 * missing, and never zero.
 */
export function checkRatioByZero({ playbook }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ kpis = [], measurements }) => {
    const followed = new Set(kpis.map(({ kpi }) => kpi));
    return playbook.kpis
      .filter(({ id }) => followed.has(id))
      .flatMap((kpi) =>
        periodsToDivide(measurements, kpi).flatMap(({ period, by }) =>
          by.value === 0
            ? [
                problem(
                  'ratio-by-zero',
                  { file: by.file, line: by.line, column: by.columns?.value ?? 1 },
                  { kpi: kpi.id, by: by.kpi, period },
                ),
              ]
            : [],
        ),
      );
  });
}
