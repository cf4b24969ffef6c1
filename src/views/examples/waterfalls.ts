import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { labelWaterfall, type NamedStep, type WaterfallFigure } from '../partnership/finance/waterfall-figure.ts';
import { examplesOf, type Example } from './example.ts';

/** The sum of every example, in major units. */
const distributed = 100_000;

/** A sum wholly paid out, and one of which something is left. The words of its bars come with the language. */
export function waterfallSteps(locale: Locale) {
  const { sample, waterfalls } = wordsFor(locale).components;
  const say = waterfalls.steps;
  const total = (label: string, amount: number): NamedStep => ({
    kind: 'total',
    amount,
    series: 'tot',
    label,
    sub: '',
  });
  const paid = (label: string, series: 's1' | 's2', amount: number): NamedStep => ({
    ...{ kind: 'payment', amount, series, label },
    sub: series === 's1' ? sample.own : sample.partner,
  });
  const floor = [total(say.distributed, distributed), paid(say.floor, 's1', 20_000), paid(say.floor, 's2', 20_000)];
  const surplus = total(say.surplus, 60_000);
  return {
    shared: [...floor, surplus, paid(say.surplus, 's1', 36_000), paid(say.surplus, 's2', 24_000)],
    left: [...floor, surplus, paid(say.surplus, 's1', 36_000), total(say.left, 24_000)],
  } as const;
}

/** The waterfalls ready to print. */
export function waterfallExamples(locale: Locale): readonly Example<WaterfallFigure>[] {
  const { titles, chart } = wordsFor(locale).components.waterfalls;
  const steps = waterfallSteps(locale);
  const view = (id: keyof typeof steps) =>
    labelWaterfall(
      steps[id],
      {
        id: `example-waterfall-${id}`,
        title: chart(titles[id]),
        distributed: id === 'left' ? distributed - 24_000 : distributed,
        currency: '€',
      },
      locale,
    );
  return examplesOf<keyof typeof steps, WaterfallFigure>(titles, { shared: view('shared'), left: view('left') });
}
