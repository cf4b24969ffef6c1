import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { examplesOf, type Example } from './example.ts';

/** The colours of `tokens.css` by what they are for, each named as its custom property is. */
const colours = {
  grounds: ['--pb-paper', '--pb-surface', '--pb-sunken'],
  inks: ['--pb-ink', '--pb-ink-2', '--pb-ink-3', '--pb-line', '--pb-line-strong'],
  accent: ['--pb-accent', '--pb-accent-strong', '--pb-accent-soft', '--pb-on-accent'],
  states: ['--pb-ok', '--pb-watch', '--pb-bad', '--pb-none', '--pb-clause'],
  softs: ['--pb-ok-soft', '--pb-watch-soft', '--pb-bad-soft', '--pb-none-soft', '--pb-clause-soft'],
  series: ['--pb-series-1', '--pb-series-2', '--pb-series-3', '--pb-series-4', '--pb-series-5'],
  charts: ['--pb-chart-total', '--pb-chart-grid', '--pb-chart-band'],
} as const;

/** The palette by use; a swatch shows each colour in both themes. */
export function colourExamples(locale: Locale): readonly Example<readonly string[]>[] {
  const { titles } = wordsFor(locale).components.colours;
  return examplesOf<keyof typeof colours, readonly string[]>(titles, colours);
}
