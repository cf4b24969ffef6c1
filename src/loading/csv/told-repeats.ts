import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutRepeats } from '../told-groups.ts';
import { maxTold, maxToldOfFigure } from './csv-limits.ts';

/**
 * A file’s problems without those that would only repeat others: past `maxTold` of one code, or `maxToldOfFigure` of
 * one figure given again and again, or of one KPI whose figures are all in another unit than its own, the last one told
 * counts the rest.
 * @param diagnostics in the order of their places
 */
export function withoutRepeatedRows(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return withoutRepeats(diagnostics, (diagnostic) => {
    const figure = figureOf(diagnostic);
    return [
      ...(figure === undefined ? [] : [{ key: `figure\n${figure}`, most: maxToldOfFigure }]),
      { key: diagnostic.code, most: maxTold },
    ];
  });
}

/**
 * What a figure given again names, its first line included, or the KPI whose unit takes no percentage; undefined for
 * what no one mistake causes on many rows.
 */
function figureOf({ code, values }: Diagnostic): string | undefined {
  if (code === 'unexpected-percent') return `${String(values['kpi'])}\n${String(values['unit'])}`;
  return code === 'duplicate-measurement' ? Object.values(values).join('\n') : undefined;
}
