import { currencyCodes } from './currency-codes.ts';
import { foldLetters } from './folded-letters.ts';
import { ownValue } from './own-value.ts';
import { plainBlanks } from './plain-blanks.ts';

/**
 * Signs and names of currencies, French and English, in small letters, without accents nor the plural s. `¥`
 * has two, and is left out.
 */
const names: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  $: 'USD',
  us$: 'USD',
  $us: 'USD',
  dollar: 'USD',
  'us dollar': 'USD',
  'dollar us': 'USD',
  'dollar americain': 'USD',
  '£': 'GBP',
  livre: 'GBP',
  'livre sterling': 'GBP',
  pound: 'GBP',
  'pound sterling': 'GBP',
  'franc suisse': 'CHF',
  'swiss franc': 'CHF',
  yen: 'JPY',
};

/**
 * The ISO 4217 code of a currency written by its sign, by its name or in small letters: « euros » is `EUR`.
 * Empty where none is meant.
 */
export function meantCurrency(written: string): string {
  const text = foldLetters(plainBlanks(written));
  const code = ownValue(names, text) ?? ownValue(names, text.replace(/(?<=\p{L})s(?= |$)/gu, ''));
  const capitals = text.toUpperCase();
  return code ?? (currencyCodes.has(capitals) ? capitals : '');
}
