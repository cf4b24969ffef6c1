import type { Locale } from '../model/locale.ts';

/** Narrow no-break space: French thousands. */
const narrowSpace = '\u202f';
const minusSign = '\u2212';

export interface NumberStyle {
  /** At most this many decimals; 2 by default. */
  readonly max?: number;
  /** At least this many decimals; 0 by default. */
  readonly min?: number;
  /** Always show the sign. */
  readonly signed?: boolean;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(min: number, max: number): Intl.NumberFormat {
  const key = `${min}/${max}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: min,
    maximumFractionDigits: Math.max(min, max),
    roundingMode: 'halfExpand',
  });
  formatters.set(key, made);
  return made;
}

/**
 * A number for a reader: `1 234,5` in French (U+202F between thousands), `1,234.5` in English.
 * Rounded half away from zero; the minus is U+2212, and a value that rounds to zero has no sign.
 */
export function formatNumber(value: number, locale: Locale, style: NumberStyle = {}): string {
  const plain = formatter(style.min ?? 0, style.max ?? 2).format(Math.abs(value));
  const digits = locale === 'fr' ? plain.replaceAll(',', narrowSpace).replace('.', ',') : plain;
  if (!/[1-9]/.test(digits)) return digits;
  if (value < 0) return `${minusSign}${digits}`;
  return style.signed ? `+${digits}` : digits;
}

/** How many decimals an agreed figure is ever shown with. */
export const agreedDecimals = 6;

/** A rate or a share as it was agreed: `6,125 %`. What was measured or reckoned is rounded, what was signed is not. */
export function formatAgreedPercent(share: number, locale: Locale): string {
  return formatPercent(share, locale, { max: agreedDecimals });
}

/** A share from 0 to 1 as a percentage: `96,8 %` (U+00A0) in French, `96.8%` in English. */
export function formatPercent(share: number, locale: Locale, style: NumberStyle = {}): string {
  // Twelve significant digits undo what binary doubles add: 0.285 × 100 is 28.499999999999996.
  const percent = Number((share * 100).toPrecision(12));
  return `${formatNumber(percent, locale, { max: 1, ...style })}${locale === 'fr' ? '\u00a0%' : '%'}`;
}

/**
 * A share in whole per cent, never rounded to all, to none or up to a limit that it is under: 99.6 % of a way is
 * `99 %`, for it is not done, 0.4 % is `1 %`, for it is begun, and 59.7 % is not the 60 % that are needed.
 * @param limits what a share must reach besides all, each from 0 to 1
 */
export function formatWholeShare(share: number, locale: Locale, limits: readonly number[] = []): string {
  const rounded = Math.round(share * 100) / 100;
  const isRaised = [...limits, 1].some((limit) => share < limit && rounded >= limit);
  const whole = isRaised ? Math.floor(share * 100) / 100 : rounded;
  return formatPercent(share > 0 && whole <= 0 ? 0.01 : isRaised ? whole : share, locale, { max: 0 });
}
