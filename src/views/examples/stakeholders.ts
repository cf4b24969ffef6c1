import { drawStakeholderMap, mapLetter } from '../../charts/stakeholder-map.ts';
import { formatNumber } from '../../format/number.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { StakeholdersSection } from '../partnership/frame/stakeholders.ts';
import { columnsOf } from '../ui/table.ts';
import { examplesOf, type Example } from './example.ts';

/** Power and interest from 1 to 5, and the side: own, partner, other. The first two share a place. */
const placed = [
  { power: 4, interest: 4, series: 1 },
  { power: 4, interest: 4, series: 2 },
  { power: 2, interest: 5, series: 2 },
  { power: 1, interest: 2, series: 3 },
] as const;

/** What the map of stakeholders is drawn from. */
export type DrawnStakeholders = Pick<
  StakeholdersSection,
  'map' | 'mapTitle' | 'mapDescription' | 'legend' | 'table' | 'source'
>;

/** Four stakeholders of three sides, a letter each on the map and a row each in the table. */
export function stakeholderExamples(locale: Locale): readonly Example<DrawnStakeholders>[] {
  const { components, stakeholder } = wordsFor(locale);
  const { sample, stakeholders: say } = components;
  return examplesOf<keyof typeof say.titles, DrawnStakeholders>(say.titles, {
    map: {
      map: drawStakeholderMap(placed),
      mapTitle: say.drawing,
      mapDescription: say.described,
      legend: [
        { series: 1, name: sample.own },
        { series: 2, name: sample.partner },
        { series: 3, name: stakeholder.third },
      ],
      table: {
        label: say.table,
        columns: columnsOf(...say.columns),
        rows: placed.map(({ power, interest }, index) => ({
          cells: [
            { text: `${mapLetter(index)}. ${say.people[index] ?? ''}` },
            { text: formatNumber(power, locale) },
            { text: formatNumber(interest, locale) },
          ],
        })),
      },
    },
  });
}
