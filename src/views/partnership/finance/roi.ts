import { reportingIn } from '../../../domain/finance/reported-amount.ts';
import {
  computeReturn,
  type BenefitFigure,
  type ReturnOnInvestment,
} from '../../../domain/finance/return-on-investment.ts';
import { formatDate } from '../../../format/date.ts';
import { formatPercent } from '../../../format/number.ts';
import { formatPeriod } from '../../../format/period.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { ReturnOnInvestmentRecord } from '../../../model/roi.ts';
import { sourceOf } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import { sentence } from '../../ui/sentence.ts';
import { rowsText } from '../../kpi/measured-rows.ts';
import { inLocale } from '../../language/translated.ts';
import type { ViewContext } from '../../view-context.ts';
import { currencyOf, moneyIn } from './money-in.ts';
import type { SectionHead } from '../section.ts';

/** A line of the computation: what it is, and its amount. */
export interface RoiLine {
  readonly text: string;
  readonly detail?: string;
  readonly amount: string;
}

export interface RoiSection extends SectionHead {
  readonly kind: 'roi';
  /** `ROI`, the formula with its figures, and the result; absent while there is none. */
  readonly formula?: { readonly name: string; readonly text: string; readonly result: string };
  readonly inputsTitle: string;
  readonly lines: readonly RoiLine[];
  readonly asideTitle: string;
  /** Benefits that are not put into figures, beside the return and never in it. */
  readonly aside: readonly string[];
  readonly source?: string;
}

/**
 * The return on investment with its inputs, the intangible beside it (M34). Undefined where the
 * record says nothing of it.
 */
export function roiSection(context: ViewContext, partnership: Partnership): RoiSection | undefined {
  const { roi } = partnership;
  if (!roi) return undefined;
  const words = context.words.finance.roi;
  const money = moneyIn(context, partnership);
  const { series } = factsOf(context, partnership);
  const result = computeReturn(roi, reportingIn(currencyOf(context, partnership), context.playbook.settings), (kpi) =>
    series.find((each) => each.kpi.id === kpi),
  );
  const aside = roi.intangible ?? [];
  return {
    kind: 'roi',
    id: 'roi',
    title: words.title,
    sentence: sentence(...roiSentences(context, result), aside.length > 0 ? words.intangible(aside.length) : ''),
    ...(result.rate !== null && {
      formula: {
        name: words.name,
        text: words.formula(money.short(result.benefits), money.short(result.costs)),
        result: formatPercent(result.rate, context.locale),
      },
    }),
    inputsTitle: words.inputs,
    lines: linesOf(context, partnership, roi, result),
    asideTitle: words.aside,
    aside,
    ...sourceOf(context, partnership.file, ['roi']),
  };
}

function roiSentences(
  context: ViewContext,
  { rate, span, complete, comparable, figures }: ReturnOnInvestment,
): string[] {
  const words = context.words.finance.roi;
  const { locale } = context;
  if (rate === null || !span) return [words.unknown];
  const [known, expected] = [
    figures.reduce((sum, figure) => sum + figure.known, 0),
    figures.reduce((sum, figure) => sum + figure.expected, 0),
  ];
  return [
    words.rate(formatPercent(rate, locale), formatDate(span.from, locale), formatDate(span.to, locale)),
    complete ? '' : words.partial(known, expected),
    comparable ? '' : words.uneven,
  ];
}

function linesOf(
  context: ViewContext,
  partnership: Partnership,
  { costs = [], benefits = [] }: ReturnOnInvestmentRecord,
  result: ReturnOnInvestment,
): RoiLine[] {
  const words = context.words.finance.roi;
  const { locale } = context;
  const money = moneyIn(context, partnership);
  const gained = benefits.map(({ name, per, kpi }, index) => {
    const figure = result.figures[index];
    const detail = kpi === undefined || !figure ? undefined : measureText(context, kpi, figure);
    return {
      text: words.benefit(name, formatPeriod(per, locale)),
      ...(detail !== undefined && { detail }),
      amount: figure?.amount === null || !figure ? '–' : money.short(figure.amount),
    };
  });
  const spent = costs.map(({ name, per, amount }) => ({
    text: words.cost(name, formatPeriod(per, locale)),
    amount: money.short(amount),
  }));
  return [
    ...gained,
    ...spent,
    { text: words.costTotal, amount: money.short(result.costs) },
    { text: words.net, amount: result.rate === null ? '–' : money.short(result.net) },
  ];
}

/** What measures a benefit, how many of its periods have a figure, and the rows added up. */
function measureText(
  context: ViewContext,
  id: string,
  { known, expected, amount, convertedFrom, rows = [] }: BenefitFigure,
): string {
  const words = context.words.finance.roi;
  const kpi = context.kpis.get(id);
  const measured = words.measuredBy(kpi ? inLocale(kpi, context.locale).title : id);
  if (amount === null) return `${measured}, ${words.noFigure}`;
  const places = rowsText(context, rows);
  const converted = convertedFrom === undefined ? '' : words.converted(convertedFrom);
  return [measured, known === expected ? '' : words.periods(known, expected), converted, places]
    .filter(Boolean)
    .join(', ');
}
