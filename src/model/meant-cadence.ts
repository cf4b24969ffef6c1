import { ownValue } from './own-value.ts';

/**
 * Words for a whole cadence that are not ours, French and English, and how each is written. What is said in two
 * ways takes the usual one.
 */
const phrases: Readonly<Record<string, string>> = {
  quotidien: 'daily',
  hebdomadaire: 'weekly',
  bimensuel: 'every 2 weeks',
  mensuel: 'monthly',
  bimestriel: 'every 2 months',
  trimestriel: 'quarterly',
  semestriel: 'half-yearly',
  annuel: 'yearly',
  bisannuel: 'every 2 years',
  fortnightly: 'every 2 weeks',
  biweekly: 'every 2 weeks',
  'bi-weekly': 'every 2 weeks',
  bimonthly: 'every 2 months',
  'bi-monthly': 'every 2 months',
  'half yearly': 'half-yearly',
  'semi-annual': 'half-yearly',
  annual: 'yearly',
  montly: 'monthly',
  quaterly: 'quarterly',
  quartely: 'quarterly',
  anually: 'yearly',
  annually: 'yearly',
};

const numbers: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, douze: 12, quinze: 15 },
  ...{ vingt: 20, trente: 30, quarante: 40, soixante: 60 },
  ...{ other: 2, two: 2, three: 3, four: 4, five: 5, eight: 8, ten: 10 },
};

/** How many days, weeks or months a unit holds, without its final s. */
const units: Readonly<Record<string, readonly [count: number, unit: 'day' | 'week' | 'month']>> = {
  ...{ jour: [1, 'day'], semaine: [1, 'week'], quinzaine: [2, 'week'], moi: [1, 'month'] },
  ...{ trimestre: [3, 'month'], semestre: [6, 'month'], an: [12, 'month'], année: [12, 'month'] },
  ...{ day: [1, 'day'], week: [1, 'week'], fortnight: [2, 'week'], month: [1, 'month'] },
  ...{ quarter: [3, 'month'], year: [12, 'month'] },
};

/**
 * « Tous les quinze jours » is said of two weeks, « tous les huit jours » of one; a few intervals
 * have a word of their own.
 */
const usual: Readonly<Record<string, string>> = {
  '1 day': 'daily',
  '8 day': 'weekly',
  '15 day': 'every 2 weeks',
  '1 week': 'weekly',
  '1 month': 'monthly',
  '3 month': 'quarterly',
  '6 month': 'half-yearly',
  '12 month': 'yearly',
};

/** A cadence as it is written here, of which only the capitals or a final stop were too many. */
const ours = /^(?:daily|weekly|monthly|quarterly|half-yearly|yearly|every [1-9]\d{0,2} (?:day|week|month|year)s?)$/;

const regular =
  /^(?:(?:every|each|chaque|tous les|toutes les|une fois par|once a) )?(?:(\p{L}+|\d{1,3})(?: ?(?:–|-|to|à) ?(\d{1,3}))? )?(\p{L}+?)s?$/u;

/**
 * How a cadence written otherwise is written here: `every fortnight` and « tous les quinze jours » give
 * `every 2 weeks`, « mensuelle » `monthly`. `2 months` lacks its first word. Between two bounds the middle is taken: «
 * every 4–6 weeks » is `every 5 weeks`. Empty where nothing is understood.
 */
export function meantCadence(written: string): string {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[.;,]$/, '');
  if (text !== written.trim() && ours.test(text)) return text;
  const phrase = ownValue(phrases, text) ?? ownValue(phrases, text.replace(/le?$/, ''));
  if (phrase !== undefined) return phrase;
  const [, first = '1', last = first, name = ''] = regular.exec(text) ?? [];
  const [size, unit] = ownValue(units, name) ?? [];
  const count = Math.round(((countOf(first) + countOf(last)) / 2) * (size ?? 0));
  if (unit === undefined || !(count > 0)) return '';
  if (unit === 'month' && count > 12 && count % 12 === 0) return `every ${count / 12} years`;
  return ownValue(usual, `${count} ${unit}`) ?? `every ${count} ${unit}s`;
}

/** The number that figures or a French or English word say; `NaN` for any other word. */
export function countOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : (ownValue(numbers, written) ?? Number.NaN);
}
