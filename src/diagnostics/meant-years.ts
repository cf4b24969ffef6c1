import { monthName } from '../format/date.ts';
import { foldLetters } from '../model/folded-letters.ts';
import { yearlyFrom } from '../model/period.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function namesOf(month: number): string[] {
  return (['fr', 'en'] as const).flatMap((locale) =>
    (['long', 'short'] as const).map((style) => foldLetters(monthName(month, locale, style)).replace('.', '')),
  );
}

/**
 * The frequency of years that a text tells by a month, « annuel, d’avril à mars » or `yearly from apr`: that of the
 * first month named, or of the one after where the text says how they end, « exercice clos au 30 juin ». Empty where it
 * names no month.
 */
export function meantYears(written: string): string {
  const words = foldLetters(written).match(/[a-z]+/g) ?? [];
  const named = words.flatMap((word) => months.find((month) => namesOf(month).includes(word)) ?? []);
  const [month] = named;
  if (month === undefined) return '';
  const tellsEnd = named.length === 1 && words.some((word) => /^(clo[st]|end|fin(it|issant)?$)/.test(word));
  return yearlyFrom(tellsEnd ? (month % 12) + 1 : month);
}
