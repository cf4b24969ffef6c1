import type { FormulaFunction } from '../../domain/obligations/formula.ts';
import type { FormulaStyle } from '../../domain/obligations/formula-text.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../model/locale.ts';

/** Functions as French spreadsheets call them, where they do so otherwise. */
const frenchNames: ReadonlyMap<FormulaFunction, string> = new Map([
  ['round', 'arrondi'],
  ['roundup', 'arrondi.sup'],
  ['rounddown', 'arrondi.inf'],
]);

/** How a formula is written for a reader of a language (M17). */
export function formulaStyle(locale: Locale): FormulaStyle {
  return {
    figure: (value) => formatNumber(value, locale, { max: 6 }),
    argument: locale === 'fr' ? '\u202f; ' : ', ',
    step: (comparison) => (locale === 'fr' ? `1 si ${comparison}, sinon 0` : `1 if ${comparison}, else 0`),
    called: (name) => (locale === 'fr' ? frenchNames.get(name) : undefined) ?? name,
  };
}
