import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isOfMonths, wholePeriods } from '../../../domain/obligations/whole-periods.ts';
import { writtenDuration, type Duration } from '../../../model/duration.ts';
import type { EarlierClause } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';
import { triggeredClauses } from '../../material/triggered-clauses.ts';

/**
 * A variable that takes an earlier value and is no KPI, or whose lag is no number of periods, days or weeks; or a
 * clause that a record sets off by a KPI whose periods the lag does not make up, told in the record (M17).
 */
export function checkLagUneven({ playbook, sources }: CheckContext): Diagnostic[] {
  const frequencies = new Map(playbook.kpis.map(({ id, frequency }) => [id, frequency]));
  const inClauses = playbook.clauses.flatMap((clause) =>
    lagsOf(clause).flatMap(({ name, type, lag }) => {
      if (type === 'kpi' && isOfMonths(lag)) return [];
      const { months } = wholePeriods(lag, 'monthly');
      return [
        problem('lag-uneven', sources.placeOf(clause.file, ['variables', name, 'lag']), {
          ...written(lag, months),
          reason: type === 'kpi' ? 'days' : 'no-kpi',
          kpi: '',
        }),
      ];
    }),
  );
  const inRecords = playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger, use: { kpi }, path }) => {
      const own = frequencies.get(kpi);
      const lags = triggeredClauses(partnership, trigger, playbook.clauses).flatMap(lagsOf);
      return lags.flatMap(({ type, lag }) => {
        if (own === undefined || type !== 'kpi' || !isOfMonths(lag)) return [];
        const { isWhole, months } = wholePeriods(lag, own);
        if (isWhole) return [];
        const place = sources.placeOf(partnership.file, [...path, 'clause']);
        return [problem('lag-uneven', place, { ...written(lag, months), reason: own, kpi })];
      });
    }),
  );
  return [...inClauses, ...inRecords];
}

function lagsOf({ variables = {} }: Pick<EarlierClause, 'variables'>) {
  return Object.entries(variables).flatMap(([name, { type, lag }]) => (lag ? [{ name, type, lag }] : []));
}

function written(lag: Duration, months: number) {
  return { length: writtenDuration(lag), suggestion: writtenDuration({ count: months, unit: 'month' }) };
}
