import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { meantUnit } from '../../../model/meant-unit.ts';
import type { CheckContext } from '../../check.ts';
import { agreedFigures } from '../../material/percent-figures.ts';

/**
 * A figure written with the sign % on a KPI that is counted in something else: `5 %` of an amount in
 * euros reads 0.05 euro (M33).
 */
export function checkPercentOfNothing({ playbook, sources }: CheckContext): Diagnostic[] {
  const units = new Map(playbook.kpis.map(({ id, unit }) => [id, unit.trim()]));
  return agreedFigures(playbook).flatMap(({ file, path, field, kpi, value }) => {
    const unit = units.get(kpi) ?? '';
    const written = sources.textOf?.(file, path)?.trim() ?? '';
    if (unit === '' || unit.includes('%') || !written.endsWith('%')) return [];
    // A unit that was meant as % is told at its own place.
    if (meantUnit(unit) === '%') return [];
    const facts = { field, kpi, unit, value: written, reads: String(value) };
    return [problem('percent-of-nothing', sources.placeOf(file, path), facts)];
  });
}
