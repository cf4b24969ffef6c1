import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { meantUnit } from '../../../model/meant-unit.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A unit that reads as a percentage or a currency and is neither: its figures would be plain
 * numbers, and no amount (M32).
 */
export function checkUnitNotRead({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.kpis.flatMap(({ file, unit }) => {
    const suggestion = meantUnit(unit);
    return suggestion === '' ? [] : [problem('unit-not-read', sources.placeOf(file, ['unit']), { unit, suggestion })];
  });
}
