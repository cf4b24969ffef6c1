import type { Period } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import { firstMissing } from './looked-back.ts';
import type { MissingFigure } from './named-figure.ts';
import type { Charge } from './obligation.ts';

/**
 * The figures for want of which the amount of a period is unknown (M17), those of the period itself first, then the
 * earlier ones it looks back at, then those of other KPIs; none where the amount is known, or something else is
 * missing.
 * @param kpi the KPI that set the clause off
 */
export function missingFigures(
  { raw, entry, binding, lookedBack, named }: Pick<Charge, 'raw' | 'entry' | 'binding' | 'lookedBack' | 'named'>,
  kpi: Kpi,
): MissingFigure[] {
  const names = binding.terms?.formula?.names ?? [];
  if (raw !== null) return [];
  const isOwnMissing = entry.value === null && (names.includes('value') || names.includes('gap'));
  const earlier = lookedBack.flatMap((looked): MissingFigure[] => {
    const pointIn = (period: Period) => looked.points.find((point) => point.period === period);
    const period = firstMissing([looked], { pointIn });
    return period === undefined || (isOwnMissing && period === entry.period) ? [] : [{ kpi, period }];
  });
  return [
    ...(isOwnMissing ? [{ kpi, period: entry.period }] : []),
    ...earlier,
    ...named.flatMap(({ missing }) => missing ?? []),
  ];
}
