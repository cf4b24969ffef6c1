import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A corrected figure of a KPI whose final values are not revised (`revision: none`): the parties agreed that the
 * first one stands (M32, M33).
 */
export function checkRevisionNotAllowed({ playbook }: CheckContext): Diagnostic[] {
  const firm = new Set(playbook.kpis.filter(({ revision }) => revision === 'none').map(({ id }) => id));
  return playbook.partnerships.flatMap(({ measurements }) =>
    measurements
      .filter(({ kpi, status }) => status === 'corrected' && firm.has(kpi))
      .map(({ kpi, period, file, line, columns }) =>
        problem('revision-not-allowed', { file, line, column: columns?.value ?? 1 }, { kpi, period }),
      ),
  );
}
