import type { Waterfall, WaterfallYear } from '../../../domain/finance/return-waterfall.ts';
import { currencySign } from '../../../format/money.ts';
import { formatAgreedPercent } from '../../../format/number.ts';
import type { ReturnTier } from '../../../model/investment.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { ViewContext } from '../../view-context.ts';
import { currencyOf, moneyIn, sharesText } from './money-in.ts';
import { tierNames } from './tier-names.ts';

/** A row of amounts, one a year and their total. */
export interface AmountRow {
  readonly label: string;
  readonly amounts: readonly string[];
  readonly total: string;
}

/** The waterfall of a scenario by year, to the cent: what comes in, a group of rows per tier, and the control row. */
export interface WaterfallTable {
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly opening: readonly AmountRow[];
  readonly groups: readonly { readonly head: string; readonly rows: readonly AmountRow[] }[];
  /** What the tiers leave of what is to distribute: it must read 0,00. */
  readonly control: AmountRow;
}

/** The table of a waterfall (M28). Losses carried forward have their rows only where there are some. */
export function waterfallTable(
  context: ViewContext,
  partnership: Partnership,
  name: string,
  waterfall: Waterfall,
): WaterfallTable {
  const words = context.words.finance.waterfall;
  const { bare } = moneyIn(context, partnership);
  const { years } = waterfall;
  const row = (label: string, amountOf: (year: WaterfallYear) => number): AmountRow => {
    const amounts = years.map(amountOf);
    return { label, amounts: amounts.map(bare), total: bare(amounts.reduce((sum, amount) => sum + amount, 0)) };
  };
  const names = tierNames(context, waterfall.split);
  const carries = years.some(({ carriedIn, flow }) => carriedIn < 0 || flow < 0);
  return {
    label: words.table(name),
    caption: words.tableCaption(currencySign(currencyOf(context, partnership))),
    columns: [words.tierColumn, ...years.map(({ year }) => year), words.totalColumn],
    opening: [
      row(words.flow, ({ flow }) => flow),
      ...(carries
        ? [
            { ...row(words.carried, ({ carriedIn }) => carriedIn), total: '' },
            row(words.distributable, ({ distributable }) => distributable),
          ]
        : []),
    ],
    groups: waterfall.split.map((tier, index) => ({
      head: `${index + 1}. ${tierText(context, partnership, tier)}`,
      rows: waterfall.parties.map((party, place) =>
        row(`${names[index] ?? ''}, ${context.nameIn(partnership, party)}`, ({ tiers }) => tiers[index]?.[place] ?? 0),
      ),
    })),
    control: row(words.control, ({ undistributed }) => undistributed),
  };
}

/** What a tier pays, and by what rule. */
export function tierText(context: ViewContext, partnership: Partnership, tier: ReturnTier): string {
  const words = context.words.finance.waterfall.tier;
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : formatAgreedPercent(share, context.locale);
  switch (tier.tier) {
    case 'capital':
      return words.capital;
    case 'preferred':
      return words.preferred(percent(tier.rate), tier.compound === true);
    case 'catch-up':
      return words['catch-up'](
        context.nameIn(partnership, tier.to ?? '–'),
        percent(tier.share?.[tier.to ?? '']),
        tier.rate === undefined || tier.rate === 1 ? '' : percent(tier.rate),
      );
    case 'surplus':
      return words.surplus(
        tier.share ? sharesText(context, partnership, tier.share) : '–',
        tier.until === undefined ? '' : moneyIn(context, partnership).short(tier.until),
      );
  }
}
