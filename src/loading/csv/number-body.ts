import type { Locale } from '../../model/locale.ts';

/** The digits of a number, or why they cannot be trusted. Digits use a point for decimals: `1234.5`. */
export type NumberBody =
  | { readonly kind: 'digits'; readonly digits: string }
  /** One mark before three digits, thousands or decimals: both readings as the locale writes them. */
  | { readonly kind: 'ambiguous'; readonly thousands: string; readonly decimals: string }
  /** The other locale’s decimal mark. */
  | { readonly kind: 'decimal-mark'; readonly suggestion: string }
  /** The other locale’s thousands mark. */
  | { readonly kind: 'grouping'; readonly suggestion: string }
  | { readonly kind: 'unreadable' };

interface Marks {
  /** The locale’s decimal mark and the other one. */
  readonly decimal: string;
  readonly other: string;
  readonly plain: RegExp;
  readonly spaced: RegExp;
}

const marks: Readonly<Record<Locale, Marks>> = {
  fr: {
    decimal: ',',
    other: '.',
    plain: /^\d+(?:,\d+)?$|^,\d+$/,
    spaced: /^[1-9]\d{0,2}([ '’])\d{3}(?:\1\d{3})*(?:,\d+)?$/,
  },
  en: {
    decimal: '.',
    other: ',',
    plain: /^\d+(?:\.\d+)?$|^\.\d+$/,
    spaced: /^[1-9]\d{0,2}([ ,'’])\d{3}(?:\1\d{3})*(?:\.\d+)?$/,
  },
};

/**
 * Reads digits with their thousands and decimal marks by a declared locale. `1 234,5` is French and `1,234.5` English;
 * blanks and apostrophes group thousands in both. Nothing is guessed: `1.234` in French may be a thousand or a decimal.
 * @param body no sign, unit or outer blanks; every kind of blank already made U+0020
 */
export function readNumberBody(body: string, locale: Locale): NumberBody {
  const { decimal, other, plain, spaced } = marks[locale];
  if (plain.test(body)) return { kind: 'digits', digits: withPoint(body, decimal) };
  if (spaced.test(body)) {
    const grouped = locale === 'fr' ? /[ '’]/g : /[ ,'’]/g;
    return { kind: 'digits', digits: withPoint(body.replace(grouped, ''), decimal) };
  }
  return explain(body, decimal, other);
}

function withPoint(digits: string, decimal: string): string {
  const pointed = decimal === '.' ? digits : digits.replace(decimal, '.');
  return pointed.startsWith('.') ? `0${pointed}` : pointed;
}

function explain(body: string, decimal: string, other: string): NumberBody {
  const [whole = '', fraction = '', ...more] = body.split(other);
  if (more.length === 0 && /^\d+$/.test(fraction)) {
    if (/^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3) {
      return { kind: 'ambiguous', thousands: whole + fraction, decimals: `${whole}${decimal}${fraction}` };
    }
    const digits = whole.replace(/[ '’]/g, '');
    if (/^\d*$|^[1-9]\d{0,2}([ '’])\d{3}(?:\1\d{3})*$/.test(whole)) {
      return { kind: 'decimal-mark', suggestion: `${digits === '' ? '0' : digits}${decimal}${fraction}` };
    }
  }
  const grouped = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(body);
  if (grouped && grouped[2] !== grouped[3]) {
    const digits = (grouped[1] ?? '').replace(/[.,]/g, '');
    return { kind: 'grouping', suggestion: grouped[4] === undefined ? digits : `${digits}${decimal}${grouped[4]}` };
  }
  return { kind: 'unreadable' };
}
