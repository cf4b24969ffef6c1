import { formatMoney } from '../../../format/money.ts';
import { formatAgreedPercent, formatNumber } from '../../../format/number.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { ViewContext } from '../../view-context.ts';

/** The currency of a partnership’s money: its investment’s, else the playbook’s. */
export function currencyOf(context: ViewContext, partnership: Partnership): string {
  return partnership.investment?.currency ?? context.playbook.settings.currency ?? 'EUR';
}

/** How a partnership’s amounts of minor units are written. */
export interface MoneyWords {
  /** With the currency, cents only where there are some: `4 200 000 €`. */
  readonly short: (minor: number) => string;
  /** Rounded to the unit, with the currency, for a sentence. */
  readonly round: (minor: number) => string;
  /** To the cent, with the currency: `7 000,00 €`. */
  readonly cents: (minor: number) => string;
  /** To the cent and without the currency, for a wide table whose caption states it: `4 200 000,00`. */
  readonly bare: (minor: number) => string;
}

/** Writes amounts of minor units (hundredths) in the partnership’s currency and the page’s language. */
export function moneyIn(context: ViewContext, partnership: Partnership): MoneyWords {
  const { locale } = context;
  const currency = currencyOf(context, partnership);
  return {
    short: (minor) => formatMoney(minor, currency, locale),
    round: (minor) => formatMoney(Math.round(minor / 100) * 100, currency, locale),
    cents: (minor) => formatMoney(minor, currency, locale, { cents: true }),
    bare: (minor) => formatNumber(minor / 100, locale, { min: 2, max: 2 }),
  };
}

/** Each party’s agreed share in words: `Valbrune 60 %, Norécia 40 %`. */
export function sharesText(
  context: ViewContext,
  partnership: Partnership,
  shares: Readonly<Record<string, number>>,
): string {
  return Object.entries(shares)
    .map(([party, share]) => `${context.nameIn(partnership, party)}\u00a0${formatAgreedPercent(share, context.locale)}`)
    .join(', ');
}
