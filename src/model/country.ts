import { z } from 'zod';
import { foldLetters } from './folded-letters.ts';
import { plainBlanks } from './plain-blanks.ts';
import { refuse } from './refusal.ts';

const letters = Array.from({ length: 26 }, (_, rank) => String.fromCharCode('A'.charCodeAt(0) + rank));

/**
 * A country by its code of two capitals (ISO 3166-1), such as `FR`; a code that has another name for the same country
 * is refused: `UK` is `GB`.
 */
export const countrySchema = z.string().transform((raw, context) => {
  const isCode = /^[A-Z]{2}$/.test(raw);
  return isCode && usualCode(raw) === raw
    ? raw
    : refuse(context, 'bad-country', { value: raw, suggestion: meantCountry(raw) });
});

/** The code of a country written in small letters or by its French or English name; empty where none is meant. */
function meantCountry(written: string): string {
  const text = foldLetters(plainBlanks(written));
  if (text === '') return '';
  if (/^[a-z]{2}$/.test(text)) return usualCode(text.toUpperCase());
  const names = ['fr', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return (
    codes.find(
      (code) => usualCode(code) === code && names.some((known) => foldLetters(known.of(code) ?? '') === text),
    ) ?? ''
  );
}

/** The code in use for a country: of one that was replaced, or that only habit knows, the other. */
function usualCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}
