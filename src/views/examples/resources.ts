import { drawShares, drawUse, seriesOfParty } from '../../charts/resource-bars.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { Status } from '../../domain/health/status.ts';
import { statusMark } from '../ui/mark.ts';
import type { PooledSection } from '../partnership/finance/pooled.ts';
import { sentence } from '../ui/sentence.ts';
import { examplesOf, type Example } from './example.ts';

/** Each row of the words, as figures: the two shares, the use of the capacity, and the state that follows. */
const figures: readonly { readonly shares: readonly number[]; readonly use?: number; readonly status: Status }[] = [
  { shares: [0.6, 0.4], use: 0.4, status: 'watch' },
  { shares: [0.5, 0.5], use: 0.85, status: 'ok' },
  { shares: [0.5, 0.5], use: 1.17, status: 'bad' },
  { shares: [], status: 'no-data' },
];

/** Four resources put in common: under-used, well used, beyond their capacity, and one that nobody measures. */
export function resourceExamples(locale: Locale): readonly Example<PooledSection>[] {
  const { resources, sample } = wordsFor(locale).components;
  const { title, titles, rows, shares, states, owner, key } = resources;
  return examplesOf<keyof typeof titles, PooledSection>(titles, {
    uses: {
      kind: 'pooled',
      id: 'resources',
      title,
      sentence: sentence(),
      label: title,
      legend: [sample.own, sample.partner].map((name, index) => ({ series: seriesOfParty(index), name })),
      rows: figures.map((figure, index) => {
        const [name = '', about = '', capacity = '', used = '', percent = ''] = rows[index] ?? [];
        return {
          name,
          about,
          owner,
          shares: shares[index] ?? '',
          shareParts: drawShares(figure.shares),
          capacity,
          used,
          percent,
          ...(figure.use !== undefined && { use: drawUse(figure.use) }),
          status: { word: states[index] ?? '', ...statusMark(figure.status) },
        };
      }),
      key,
      blocks: [],
    },
  });
}
