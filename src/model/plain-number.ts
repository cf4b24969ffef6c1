import { meantCurrency } from './meant-currency.ts';
import { withNarrowSigns } from './narrow-signs.ts';
import { plainBlanks } from './plain-blanks.ts';
import { shiftDecimal } from './shift-decimal.ts';

/** The words that stand for `%` after a number. */
const percentWords = /\s*(?:pour ?cents?|pct|per ?cent)$/i;

/**
 * The sign or words before a limit, whose sense the field or the KPI already says, `≥ 98 %`, « au moins 98 % », or
 * before a figure that is not exact, « env. 5 ».
 */
const before =
  /^(?:(?:[<>]=?|[≤≥=~≈])\s*|(?:au (?:moins|plus)|at (?:least|most)|plus de|moins de|(?:more|less) than|env(?:\.|iron)|approx(?:\.|imately)?|circa|ca\.|about|around|mini?\.?|maxi?\.?|minimum|maximum)\s+)(?=[\d€$£])/i;

/** What follows a figure that is not exact, or that a remark follows: `98 % env.`, `98 % (à revoir)`. */
const after = /(?<=[\d%€])\s*(?:(?<=\s)(?:env(?:\.|iron)|approx\.?)|\([\p{L}\s.,’']*\))$/iu;

const plain = /^[+-]?\d+(?:\.\d+)?(?:\s*%)?$/;

/**
 * The number that a text means and front matter does not read as it stands, written as front matter wants it: with the
 * marks of French or English (`1 500,5`, `1.500,50`), a word for its sign (`98 pour cent`), its currency in euros or a
 * unit, which the KPI says (`12 €`, `8 jours`), in thousands or millions (`12 k€`, `1,2 million`), or in short (`1e3`).
 * Empty where none is meant for sure.
 */
export function plainNumber(written: string): string {
  // Between two numbers, a comma and a blank part them: `5, 6` is none.
  if (/,\s/.test(written)) return '';
  const signs = withPlainSigns(written.replace(before, '').replace(after, '').replace(percentWords, ' %'))
    .replace(/[;,.]+$/, '')
    .replace(/(?<=\d)[,.](?=\s*%$)/, '');
  const point = withoutGroups(signs.replace(/[\s\u00a0\u202f](?=\d)/g, ''))
    .replace(',', '.')
    .replace(/^([+-]?)\./, '$10.');
  if (plain.test(point)) return point;
  const bare = withoutUnit(point);
  const [, digits, letters = ''] =
    /^([+-]?\d+(?:\.\d+)?)(k|K|M|Md|(?:thousand|mille|million|milliard|billion)s?|[eE][+-]?\d)?$/.exec(bare) ?? [];
  if (digits === undefined) return '';
  if (letters === '') return digits;
  const value = shiftDecimal(digits, powerOf(letters));
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && Math.abs(value) >= 1e-6 ? String(value) : '';
}

/** The power of ten that letters after a number stand for. */
function powerOf(letters: string): number {
  if (/^e/i.test(letters)) return Number(letters.slice(1));
  if (/^(?:Md|milliard|billion)/.test(letters)) return 9;
  return /^M|^million/.test(letters) ? 6 : 3;
}

/** A number without the euros, the days or the one word that follows or precedes it; another currency stays. */
function withoutUnit(text: string): string {
  const bare = text.replace(/^([+-]?)(?:€|EUR) ?/i, '$1').replace(/ ?(?:d[’'])?(?:€|EUR|euros?)$/i, '');
  const [, number, word = ''] = /^([+-]?\d+(?:\.\d+)?) ?(\p{L}{3,})$/u.exec(bare) ?? [];
  const isMultiple = /^(?:thousand|mille|million|milliard|billion)s?$/.test(word);
  if (
    number !== undefined &&
    !isMultiple &&
    meantCurrency(word.replace(/^[kM](?=[A-Z])/, '')) === '' &&
    !/^d(?:ozen|ouzaine)/.test(word)
  )
    return number;
  return bare.replace(/ (?=\p{L}+$)/u, '').replace(/ ?pts$/, '');
}

/**
 * A number with its currency before or after it, as its two parts: `12 USD`, `$1,5 M`. Undefined of any other text, and
 * of pounds, which may be books.
 */
export function numberInCurrency(written: string): { readonly number: string; readonly currency: string } | undefined {
  const text = plainBlanks(written);
  const [, sign, ofSign] = /^((?:us ?)?\p{Sc} ?|[A-Za-z]{3} )(\S.*)$/iu.exec(text) ?? [];
  const [, figure, word] = /^(.*\d ?(?:k|K|M|Md)?) ?(?<=[\d ]|k|K|M|Md)(\p{L}[\p{L} ]*|\p{Sc})$/u.exec(text) ?? [];
  const currency = meantCurrency((sign ?? word ?? '').trim());
  const number = (ofSign ?? figure ?? '').trim();
  if (currency === '' || isGrouped(number) || /^(?:livres?|pounds?)$/i.test(word ?? '')) return undefined;
  const meant = plain.test(number) ? number : plainNumber(number);
  return meant === '' || meant.endsWith('%') ? undefined : { number: meant, currency };
}

/** Whether a comma may part the thousands of a number as well as its decimals: `1,500`. */
const isGrouped = (number: string) => /^[+-]?[1-9]\d{0,2},\d{3}$/.test(number);

/**
 * A number with the minus of a keyboard, and without the signs that other hands put between thousands: `−12`, `1'000`,
 * `1_000`, or the digits of another script; without what nobody sees in it, and with a zero for the letter O.
 */
export function withPlainSigns(written: string): string {
  return withNarrowSigns(written)
    .replace(/(?<=\d)[\u00ad\u200b-\u200d\u2060\ufeff]+(?=\d)/g, '')
    .replace(/(?<=\d)[oO]+(?=[\d\s%€.,]|$)/g, (letters) => '0'.repeat(letters.length))
    .replace(/^[−–]\s*/, '-')
    .replace(/(?<=\d)['’_](?=\d{3})/g, '');
}

/**
 * A number without the points or the commas that part its thousands, where there are two or more or the other sign
 * parts its decimals: `1.500.000`, `1.500,50`.
 */
export function withoutGroups(text: string): string {
  const grouped =
    /(?<![\d.,])\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,}|(?:\.\d{3})+(?=,\d{1,2}(?!\d))|(?:,\d{3})+(?=\.\d{1,2}(?!\d)))(?!\d)/;
  return text.replace(grouped, (found) => found.replace(/[.,]/g, ''));
}
