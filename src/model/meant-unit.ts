import { foldLetters } from './folded-letters.ts';
import { meantCurrency } from './meant-currency.ts';
import { plainBlanks } from './plain-blanks.ts';

const percent = /^(?:pour ?cent(?:age)?|per ?cent(?:age)?|pct)s?$/;
/** Those whose sign or name means no other thing: « livres » may be books, and `all` is a code too. */
const plainCurrency =
  /^(?:[€$£]|euros?|(?:us )?dollars?(?: us| americains?)?|francs? suisses?|swiss francs?|eur|usd|gbp|chf)$/;

/**
 * The unit that is read, where one is written that only looks like it: `%` for « pour cent », `EUR` for « euros ». Any
 * other is taken as it is written; empty for those.
 */
export function meantUnit(written: string): string {
  const text = foldLetters(plainBlanks(written));
  if (percent.test(text)) return '%';
  const currency = plainCurrency.test(text) ? meantCurrency(written) : '';
  return currency === written ? '' : currency;
}
