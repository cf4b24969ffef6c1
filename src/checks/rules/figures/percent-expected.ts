import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { percentFigures } from '../../material/percent-figures.ts';
import { writtenShare } from '../../material/written-number.ts';

/** A figure of over 1,000 % on a KPI counted in %: `98.5` was written for `98.5 %`. */
export function checkPercentExpected({ playbook, sources }: CheckContext): Diagnostic[] {
  return percentFigures(playbook)
    .filter(({ value }) => value > 10)
    .map(({ file, path, field, kpi, value }) =>
      problem('percent-expected', sources.placeOf(file, path), {
        field,
        kpi,
        value: String(value),
        reads: writtenShare(value),
        suggestion: `${value} %`,
      }),
    );
}
