import type { Locale } from '../model/locale.ts';
import type { Playbook } from '../model/playbook.ts';
import { aKpi, aKpiUse, aPartnership, aPlaybook, measurements } from './builders.ts';
import { aContext } from './context.ts';
import { withPlainSpaces } from './plain-spaces.ts';
import { partnershipKpis } from '../views/kpi/partnership-kpis.ts';

/** A partnership whose one KPI enters the business index and one criterion of a rating. */
export const ratedPartnership = aPartnership({
  kpis: [aKpiUse({ target: 100, amber: 60, critical: 0, weight: 2 })],
  rating: [
    { criterion: 'quality', weight: 0.6, kpis: ['availability'] },
    { criterion: 'innovation', weight: 0.4, kpis: ['ideas'] },
  ],
  measurements: measurements('availability', '2026-04', [70, 70, 70, 80, 80, 80, 90]),
});

/** Its KPI, in points. */
export const pointsKpi = aKpi({ unit: 'points' });

/** The sections of the indices and of the rating. */
export function scoresOf(record = ratedPartnership, locale: Locale = 'fr') {
  return partnershipKpis(aContext({ kpis: [pointsKpi], partnerships: [record] }, locale), record).scores;
}

/** The tables of one of them, each cell in words. */
export function scoreCells(id: string) {
  return scoresOf()
    .filter((section) => section.id === id)
    .flatMap(({ tables }) => tables)
    .map(({ rows }) =>
      rows.map((row) =>
        row.cells.map(({ text, sub, status }) =>
          withPlainSpaces([status?.word, text.trim(), sub].filter(Boolean).join(' ')),
        ),
      ),
    );
}

/** The steps by which the figure of one of them comes about. */
export function reckoningOf(
  id: string,
  record = ratedPartnership,
  locale: Locale = 'fr',
  edition?: Playbook['edition'],
) {
  const playbook = aPlaybook({ kpis: [pointsKpi], partnerships: [record], ...(edition && { edition }) });
  return partnershipKpis(aContext(playbook, locale), record)
    .scores.find((section) => section.id === id)
    ?.reckoning?.map(({ name, code = '', text, result }) => [name, code, text, result].map(withPlainSpaces));
}
