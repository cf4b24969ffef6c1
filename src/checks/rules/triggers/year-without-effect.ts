import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isMadeOf, periodsPerYear } from '../../../model/period.ts';
import type { CheckContext } from '../../check.ts';

/** A KPI whose `year` it cannot follow: it has one value a year, or its periods would be cut in two (M32). */
export function checkYearWithoutEffect({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.kpis.flatMap(({ file, frequency, year }) => {
    if (year === undefined || isMadeOf(year, frequency)) return [];
    const reason = periodsPerYear(frequency) === 1 ? 'yearly' : 'cut';
    return [problem('year-without-effect', sources.placeOf(file, ['year']), { reason, year, frequency })];
  });
}
