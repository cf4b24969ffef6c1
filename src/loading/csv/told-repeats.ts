import type { Diagnostic, Others } from '../../diagnostics/diagnostic.ts';
import { maxTold, maxToldOfFigure } from './csv-limits.ts';

interface Told {
  count: number;
  /** The rank of the last one told. */
  last: number;
}

/**
 * A file’s problems without those that would only repeat others: past `maxTold` of one code, or `maxToldOfFigure` of
 * one figure given again and again, or of one KPI whose figures are all in another unit than its own, the last one told
 * counts the rest. What one mistake causes on every row must not hide the others.
 * @param diagnostics in the order of their places
 */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told: Diagnostic[] = [];
  const codes = new Map<string, Told>();
  const figures = new Map<string, Told>();
  for (const diagnostic of diagnostics) {
    const ofCode = countOf(codes, diagnostic.code);
    const figure = figureOf(diagnostic);
    const ofFigure = figure === undefined ? undefined : countOf(figures, figure);
    const full = ofFigure?.count === maxToldOfFigure ? ofFigure : ofCode.count === maxTold ? ofCode : undefined;
    const counted = full && told[full.last];
    if (counted) told[full.last] = { ...counted, others: withOne(counted.others, diagnostic) };
    else {
      for (const count of [ofCode, ofFigure]) {
        if (count) [count.count, count.last] = [count.count + 1, told.length];
      }
      told.push(diagnostic);
    }
  }
  return told;
}

function countOf(counts: Map<string, Told>, key: string): Told {
  const count = counts.get(key) ?? { count: 0, last: 0 };
  counts.set(key, count);
  return count;
}

/**
 * What a figure given again names, its first line included, or the KPI whose unit takes no percentage; undefined for
 * what no one mistake causes on many rows.
 */
function figureOf({ code, values }: Diagnostic): string | undefined {
  if (code === 'unexpected-percent') return `${String(values['kpi'])}\n${String(values['unit'])}`;
  return code === 'duplicate-measurement' ? Object.values(values).join('\n') : undefined;
}

function withOne(others: Others | undefined, { place }: Diagnostic): Others {
  return { count: (others?.count ?? 0) + 1, line: place.line };
}
