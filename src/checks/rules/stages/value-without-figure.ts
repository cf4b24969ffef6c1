import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A yearly value without an amount or a KPI, or with both: the portfolio would not know what to add up. */
export function checkValueWithoutFigure({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, value }) => {
    if (value === undefined || (value.amount === undefined) !== (value.kpi === undefined)) return [];
    return [
      problem('value-without-figure', sources.placeOf(file, ['value'], 'key'), {
        found: value.kpi === undefined ? 'neither' : 'both',
      }),
    ];
  });
}
