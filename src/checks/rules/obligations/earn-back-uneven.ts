import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isOfMonths, wholePeriods } from '../../../domain/obligations/whole-periods.ts';
import { writtenDuration } from '../../../model/duration.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';
import { triggeredClauses } from '../../material/triggered-clauses.ts';

/**
 * A clause that gives back what it cost after a length of time that is no number of periods, days or weeks; or one that
 * a record sets off by a KPI whose periods are longer, told in the record (M17).
 */
export function checkEarnBackUneven({ playbook, sources }: CheckContext): Diagnostic[] {
  const frequencies = new Map(playbook.kpis.map(({ id, frequency }) => [id, frequency]));
  const inClauses = playbook.clauses.flatMap(({ file, trigger }) => {
    const length = trigger?.['earn-back'];
    if (length === undefined || isOfMonths(length)) return [];
    const { months } = wholePeriods(length, 'monthly');
    return [
      problem('earn-back-uneven', sources.placeOf(file, ['trigger', 'earn-back']), {
        length: writtenDuration(length),
        kpi: '',
        own: '',
        suggestion: writtenDuration({ count: months, unit: 'month' }),
      }),
    ];
  });
  const inRecords = playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger, use: { kpi }, path }) => {
      const own = frequencies.get(kpi);
      return triggeredClauses(partnership, trigger, playbook.clauses).flatMap(({ trigger: terms }) => {
        const length = terms?.['earn-back'];
        if (own === undefined || length === undefined || !isOfMonths(length)) return [];
        const { isWhole, months } = wholePeriods(length, own);
        const place = sources.placeOf(partnership.file, [...path, 'clause']);
        const values = {
          length: writtenDuration(length),
          kpi,
          own,
          suggestion: writtenDuration({ count: months, unit: 'month' }),
        };
        return isWhole ? [] : [problem('earn-back-uneven', place, values)];
      });
    }),
  );
  return [...inClauses, ...inRecords];
}
