import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { percentFigures } from '../../material/percent-figures.ts';
import { writtenShare } from '../../material/written-number.ts';

/**
 * A figure between 150 % and 1,000 % on a KPI counted in %: `2` may have been written for `2 %`, or 200 % may be meant.
 */
export function checkPercentDoubtful({ playbook, sources }: CheckContext): Diagnostic[] {
  return percentFigures(playbook)
    .filter(({ value }) => value > 1.5 && value <= 10)
    .map(({ file, path, field, kpi, value }) =>
      problem('percent-doubtful', sources.placeOf(file, path), {
        field,
        kpi,
        value: String(value),
        reads: writtenShare(value),
        suggestion: `${value} %`,
      }),
    );
}
