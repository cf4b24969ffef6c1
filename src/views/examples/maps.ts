import { drawValueMap } from '../../charts/value-map.ts';
import { amberFrom, greenFrom } from '../../domain/health/health.ts';
import { formatMoney } from '../../format/money.ts';
import { formatNumber } from '../../format/number.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { ValueMapView } from '../portfolio/value-map.ts';
import { plainSentence, sentence } from '../ui/sentence.ts';
import { columnsOf } from '../ui/table.ts';
import { examplesOf, type Example } from './example.ts';
import { statusExample } from './states.ts';

/** Yearly value in cents and lower health of each point, under its state. */
export const mapped = {
  ok: { value: 160_000_000, score: 88 },
  watch: { value: 40_000_000, score: 67 },
  bad: { value: 90_000_000, score: 44 },
} as const;

const states = ['ok', 'watch', 'bad'] as const;

/** Three partnerships by what they are worth and how they are, with the table that says the same. */
export function mapExamples(locale: Locale): readonly Example<ValueMapView>[] {
  const { components, portfolio } = wordsFor(locale);
  const say = components.maps;
  const money = (minor: number) => formatMoney(minor, 'EUR', locale);
  const { points, columns, ...map } = drawValueMap(
    states.map((state) => ({ ...mapped[state], label: say.names[state] })),
    { name: portfolio.map.up, scores: [amberFrom, greenFrom] },
  );
  const opening = sentence(say.sentence);
  const shown = states.flatMap((state, index) => {
    const point = points[index];
    return point ? [{ ...point, title: say.names[state], status: statusExample(locale, state) }] : [];
  });
  return examplesOf<keyof typeof say.titles, ValueMapView>(say.titles, {
    values: {
      title: say.title,
      sentence: opening,
      drawingTitle: say.titles.values,
      description: plainSentence(opening),
      map: { ...map, columns: columns.map(({ value, x }) => ({ text: money(value), x })) },
      points: shown,
      table: {
        label: say.table,
        columns: columnsOf(...say.columns),
        rows: shown.map(({ title, status }, index) => {
          const { value, score } = mapped[states[index] ?? 'ok'];
          return {
            cells: [
              { text: title },
              { text: money(value) },
              { text: formatNumber(score, locale) },
              { text: '', status },
            ],
          };
        }),
      },
    },
  });
}
