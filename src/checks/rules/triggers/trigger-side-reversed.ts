import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * A malus on the better side of a limit, or a bonus on the worse one (M17): most often `above` was written for `below`.
 * A range KPI has no such side.
 */
export function checkTriggerSideReversed({ playbook, sources }: CheckContext): Diagnostic[] {
  const effects = new Map(playbook.clauses.map(({ id, trigger }) => [id, trigger?.effect]));
  const directions = new Map(playbook.kpis.map(({ id, direction }) => [id, direction]));
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger: { when, clause }, use, path }) => {
      const [effect, direction] = [effects.get(clause), directions.get(use.kpi)];
      if (effect !== 'malus' && effect !== 'bonus') return [];
      const worse = direction === 'up' ? 'below' : direction === 'down' ? 'above' : undefined;
      if (worse === undefined || (when.test !== 'below' && when.test !== 'above')) return [];
      if ((effect === 'malus') === (when.test === worse)) return [];
      const place = sources.placeOf(partnership.file, [...path, 'when']);
      const other = when.test === 'below' ? 'above' : 'below';
      const values = { effect, clause, kpi: use.kpi, side: when.test, other, limit: when.limit ?? '' };
      return [problem('trigger-side-reversed', place, values)];
    }),
  );
}
