import { pluralForm, type Forms } from './plural.ts';
import { formatNumber } from './number.ts';
import type { Locale } from '../model/locale.ts';

export type Gender = 'masculine' | 'feminine';

const french = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
const english = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
];

/** A whole number in words up to sixteen, in digits beyond or when it is not whole: `trois`, `une`, `17`. */
export function numberInWords(count: number, locale: Locale, gender: Gender = 'masculine'): string {
  if (locale === 'fr' && count === 1 && gender === 'feminine') return 'une';
  return (locale === 'fr' ? french : english)[count] ?? formatNumber(count, locale);
}

/** A count in digits with its noun: `3 jours`, `1 jour`, `0 jour`; the space does not break. */
export function formatCount(count: number, locale: Locale, forms: Forms): string {
  return `${formatNumber(count, locale)}\u00a0${pluralForm(count, locale, forms)}`;
}

/** A count in words with its noun: `trois retards`, `une clause`. */
export function countInWords(count: number, locale: Locale, forms: Forms, gender: Gender = 'masculine'): string {
  return `${numberInWords(count, locale, gender)} ${pluralForm(count, locale, forms)}`;
}

/** A text as it goes on within a sentence: without its capital, unless it begins with an abbreviation (`RGPD`). */
export function uncapitalise(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The sentence with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
