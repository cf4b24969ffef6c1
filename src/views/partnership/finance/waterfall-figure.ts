import { seriesOfParty } from '../../../charts/resource-bars.ts';
import {
  drawWaterfall,
  type WaterfallBar,
  type WaterfallChart,
  type WaterfallStep,
} from '../../../charts/waterfall-chart.ts';
import { writeTick } from '../../../charts/kpi-chart-labels.ts';
import type { Waterfall } from '../../../domain/finance/return-waterfall.ts';
import { currencySign } from '../../../format/money.ts';
import { formatNumber } from '../../../format/number.ts';
import { wordsFor } from '../../../i18n/words.ts';
import type { Locale } from '../../../model/locale.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { ViewContext } from '../../view-context.ts';
import { currencyOf } from './money-in.ts';
import { tierNames } from './tier-names.ts';

/** A bar with what is written above and under it. */
export interface LabelledBar extends WaterfallBar {
  readonly amount: string;
  readonly label: string;
  readonly sub: string;
}

/** The chart of one scenario, ready to print; `id` names its title and its description. */
export interface WaterfallFigure extends Pick<WaterfallChart, 'width' | 'height' | 'plot' | 'links'> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly caption: string;
  readonly ticks: readonly { readonly label: string; readonly y: number }[];
  readonly bars: readonly LabelledBar[];
}

/** A step with what is written under its bar. */
export interface NamedStep extends WaterfallStep {
  readonly label: string;
  readonly sub: string;
}

/** The waterfall of a scenario as a chart (M28); undefined where nothing is distributed. */
export function waterfallFigure(
  context: ViewContext,
  partnership: Partnership,
  scenario: { readonly id: string; readonly name: string },
  waterfall: Waterfall,
): WaterfallFigure | undefined {
  if (waterfall.distributed <= 0) return undefined;
  const { chartTitle } = context.words.finance.waterfall;
  return labelWaterfall(
    stepsOf(context, partnership, waterfall),
    {
      id: `waterfall-${scenario.id}`,
      title: chartTitle(scenario.name),
      distributed: waterfall.distributed / 100,
      currency: currencySign(currencyOf(context, partnership)),
    },
    context.locale,
  );
}

/**
 * The steps of a waterfall as a chart that names them, with its sentence.
 * @param about `distributed` in major units, the sum that the caption finds again; `currency`, the sign
 *   that the caption states once
 */
export function labelWaterfall(
  steps: readonly NamedStep[],
  {
    id,
    title,
    distributed,
    currency,
  }: { readonly id: string; readonly title: string; readonly distributed: number; readonly currency: string },
  locale: Locale,
): WaterfallFigure {
  const words = wordsFor(locale).finance.waterfall;
  const chart = drawWaterfall(steps);
  const amount = (value: number) => formatNumber(value, locale, { max: 0 });
  const payments = steps.filter(({ kind }) => kind === 'payment');
  const named = payments.map((step) => `${step.label} ${step.sub} ${amount(step.amount)}`).join(', ');
  const sum = payments.map((step) => amount(step.amount)).join(' + ');
  return {
    id,
    title,
    description: words.chartAbout(named),
    caption: words.caption(currency, `${sum} = ${amount(distributed)}`),
    width: chart.width,
    height: chart.height,
    plot: chart.plot,
    links: chart.links,
    ticks: chart.ticks.map(({ value, y }) => ({ y, label: writeTick(value, chart.form, locale) })),
    bars: chart.bars.flatMap((bar, index) => {
      const step = steps[index];
      if (!step) return [];
      const sign = step.kind === 'payment' ? '\u2212' : '';
      return [{ ...bar, label: step.label, sub: step.sub, amount: `${sign}${amount(step.amount)}` }];
    }),
  };
}

/**
 * What is distributed, each payment of each tier, and a subtotal before the surplus, once for levels that follow each
 * other; payments of nothing are left out.
 */
function stepsOf(context: ViewContext, partnership: Partnership, waterfall: Waterfall): NamedStep[] {
  const words = context.words.finance.waterfall;
  const total = (label: string, minor: number): NamedStep => ({
    kind: 'total',
    amount: minor / 100,
    series: 'tot',
    label,
    sub: '',
  });
  let left = waterfall.distributed;
  let isInSurplus = false;
  const names = tierNames(context, waterfall.split);
  const tiers = waterfall.split.flatMap(({ tier }, index): NamedStep[] => {
    const paid = waterfall.totals[index] ?? [];
    const label = names[index] ?? words.tierShort[tier];
    const before = left;
    left -= paid.reduce((sum, amount) => sum + amount, 0);
    const payments = waterfall.parties.flatMap((party, place): NamedStep[] => {
      const amount = paid[place] ?? 0;
      if (amount === 0) return [];
      const sub = context.nameIn(partnership, party);
      return [{ kind: 'payment', amount: amount / 100, series: seriesOfParty(place), label, sub }];
    });
    if (payments.length === 0) return [];
    const opensSurplus = tier === 'surplus' && !isInSurplus && before < waterfall.distributed;
    isInSurplus = tier === 'surplus';
    return opensSurplus ? [total(words.tierShort.surplus, before), ...payments] : payments;
  });
  return [
    total(words.distributed, waterfall.distributed),
    ...tiers,
    ...(waterfall.undistributed > 0 ? [total(words.left, waterfall.undistributed)] : []),
  ];
}
