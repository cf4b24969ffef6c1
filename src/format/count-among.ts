import { countInWords, numberInWords } from './count.ts';
import type { Forms } from './plural.ts';
import type { Locale } from '../model/locale.ts';
import type { CalendarFrequency } from '../model/period.ts';

type Unit = CalendarFrequency | 'period';

const french: Readonly<Record<Unit, Forms>> = {
  period: { one: 'période', other: 'périodes' },
  monthly: { one: 'mois', other: 'mois' },
  quarterly: { one: 'trimestre', other: 'trimestres' },
  'half-yearly': { one: 'semestre', other: 'semestres' },
  yearly: { one: 'an', other: 'ans' },
};

const english: Readonly<Record<Unit, Forms>> = {
  period: { one: 'period', other: 'periods' },
  monthly: { one: 'month', other: 'months' },
  quarterly: { one: 'quarter', other: 'quarters' },
  'half-yearly': { one: 'half-year', other: 'half-years' },
  yearly: { one: 'year', other: 'years' },
};

/**
 * So many periods among so many, in words: `trois mois sur six`, `three of six months`; as periods
 * where no length is given.
 */
export function countAmong(count: number, window: number, locale: Locale, unit: Unit = 'period'): string {
  if (locale === 'en') return `${numberInWords(count, 'en')} of ${countInWords(window, 'en', english[unit])}`;
  const gender = unit === 'period' ? 'feminine' : 'masculine';
  return `${countInWords(count, 'fr', french[unit], gender)} sur ${numberInWords(window, 'fr')}`;
}
