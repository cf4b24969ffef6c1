import type { Cadence } from '../model/cadence.ts';
import type { Duration, DurationUnit } from '../model/duration.ts';
import type { Locale } from '../model/locale.ts';
import { formatCount, numberInWords } from './count.ts';
import type { Forms } from './plural.ts';

const units: Readonly<Record<Locale, Readonly<Record<DurationUnit, Forms>>>> = {
  fr: {
    day: { one: 'jour', other: 'jours' },
    'working-day': { one: 'jour ouvré', other: 'jours ouvrés' },
    week: { one: 'semaine', other: 'semaines' },
    month: { one: 'mois', other: 'mois' },
    year: { one: 'an', other: 'ans' },
  },
  en: {
    day: { one: 'day', other: 'days' },
    'working-day': { one: 'working day', other: 'working days' },
    week: { one: 'week', other: 'weeks' },
    month: { one: 'month', other: 'months' },
    year: { one: 'year', other: 'years' },
  },
};

/** A duration in the unit its author chose: `18 mois`, `5 jours ouvrés`, `3 years`. */
export function formatDuration(duration: Duration, locale: Locale): string {
  return formatCount(duration.count, locale, units[locale][duration.unit]);
}

/** A number of days: `3 jours`, `1 day`. */
export function formatDays(count: number, locale: Locale): string {
  return formatCount(count, locale, units[locale].day);
}

/** When a day falls, seen from another: `11 jours de retard`, `aujourd’hui`, `demain`, `dans 3 jours`. */
export function formatDaysUntil(days: number, locale: Locale): string {
  if (days === 0) return locale === 'fr' ? 'aujourd’hui' : 'today';
  if (days === 1) return locale === 'fr' ? 'demain' : 'tomorrow';
  if (days > 0) return locale === 'fr' ? `dans ${formatDays(days, locale)}` : `in ${formatDays(days, locale)}`;
  return locale === 'fr' ? `${formatDays(-days, locale)} de retard` : `${formatDays(-days, locale)} late`;
}

const singles: Readonly<Record<Locale, Readonly<Record<Cadence['unit'], string>>>> = {
  fr: { day: 'chaque jour', week: 'chaque semaine', month: 'chaque mois' },
  en: { day: 'every day', week: 'every week', month: 'every month' },
};

const named: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  fr: { 3: 'chaque trimestre', 6: 'chaque semestre', 12: 'chaque année' },
  en: { 3: 'every quarter', 6: 'every half-year', 12: 'every year' },
};

/** A cadence in words: `chaque semaine`, `toutes les cinq semaines`, `tous les deux mois`, `chaque trimestre`. */
export function formatCadence(cadence: Cadence, locale: Locale): string {
  if (cadence.count === 1) return singles[locale][cadence.unit];
  const name = cadence.unit === 'month' ? named[locale][cadence.count] : undefined;
  if (name) return name;
  const count = numberInWords(cadence.count, locale);
  if (locale === 'en') return `every ${count} ${units.en[cadence.unit].other}`;
  return `${cadence.unit === 'week' ? 'toutes' : 'tous'} les ${count} ${units.fr[cadence.unit].other}`;
}

/**
 * How often, from the time between two occurrences: `chaque trimestre`, `tous les deux ans`, `every five working days`.
 */
export function formatEvery({ count, unit }: Duration, locale: Locale): string {
  if (unit === 'year' && count === 1) return formatCadence({ count: 12, unit: 'month' }, locale);
  if (unit !== 'year' && unit !== 'working-day') return formatCadence({ count, unit }, locale);
  const { one, other } = units[locale][unit];
  if (count === 1) return `${locale === 'fr' ? 'chaque' : 'every'} ${one}`;
  return `${locale === 'fr' ? 'tous les' : 'every'} ${numberInWords(count, locale)} ${other}`;
}
