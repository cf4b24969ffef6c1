import { parseCadence } from './cadence.ts';
import { countOf, meantCadence } from './meant-cadence.ts';
import { ownValue } from './own-value.ts';
import { plainBlanks } from './plain-blanks.ts';

/** How many of our units a word for a unit holds, without its final s: « 2 trimestres » are 6 months. */
const units: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  ...{ j: [1, 'day'], jour: [1, 'day'], semaine: [1, 'week'], quinzaine: [2, 'week'], moi: [1, 'month'] },
  ...{ trimestre: [3, 'month'], semestre: [6, 'month'], an: [1, 'year'], année: [1, 'year'] },
  ...{ 'jour ouvré': [1, 'working day'], 'jour ouvrable': [1, 'working day'] },
  ...{ d: [1, 'day'], day: [1, 'day'], week: [1, 'week'], month: [1, 'month'], year: [1, 'year'] },
  ...{ m: [1, 'month'], quarter: [3, 'month'], 'half-year': [6, 'month'], w: [1, 'week'], y: [1, 'year'] },
  ...{ 'working day': [1, 'working day'], 'business day': [1, 'working day'] },
};

/** What a delay may begin with. */
const leadIn = /^(?:sous|dans|en|pendant|durant|within|in)(?: les| un délai de)? /;

/** What a notice may end with. */
const leadOut = / (?:avant|auparavant|à l[’']avance|de préavis|before|in advance|notice)$/;

/** The letters of an ISO 8601 duration: `P3M`. */
const isoUnits: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/**
 * How a duration written otherwise is written here: « 5 jours ouvrés » is `5 working days`, `90j` and « J+90 »
 * `90 days`, `P3M` `3 months`, « sous quinze jours » `15 days`, `48h` `2 days`. Empty where nothing is understood.
 */
export function meantDuration(written: string): string {
  const iso = /^P(\d{1,4})([DWMY])$/.exec(written.trim());
  if (iso) return inWords(Number(iso[1]), ownValue(isoUnits, iso[2] ?? ''));
  const text = plainBlanks(written)
    .toLowerCase()
    .replace(/ ?[.;,]$/, '')
    .replace(leadIn, '')
    .replace(leadOut, '');
  const months = inMonths(text);
  if (months !== undefined) return inWords(months, 'month');
  const afterDay = /^j ?\+ ?(\d{1,4})$/.exec(text)?.[1];
  if (afterDay !== undefined) return inWords(Number(afterDay), 'day');
  const [, hours = ''] = /^(\d{1,4}) ?(?:h|heures?|hours?)$/.exec(text) ?? [];
  if (hours !== '') return Number(hours) % 24 === 0 ? inWords(Number(hours) / 24, 'day') : '';
  const [, count = '', words = ''] = /^(\d{1,4}|\p{L}+(?= ))\s*-?\s*(\p{L}[\p{L}\s-]*)$/u.exec(text) ?? [];
  const name = words.replace(/\s+|-(?=days?$)/g, ' ').replace(/(?<!s)s(?= |$)/g, '');
  const [size = 1, unit] = ownValue(units, name) ?? [];
  return unit === undefined || Number.isNaN(countOf(count)) ? asCadence(text) : inWords(countOf(count) * size, unit);
}

/** The months of years and months said together, `3 years 6 months`, or of years and a half; undefined for others. */
function inMonths(text: string): number | undefined {
  const [, years, months] =
    /^(\d{1,2}) ?(?:years?|ans?|y)(?:,? (?:and|et))? (\d{1,2}) ?(?:months?|mois|m)$/.exec(text) ?? [];
  if (years !== undefined) return Number(years) * 12 + Number(months);
  const half = /^(\d{1,2})[.,]5 ?(?:years?|ans?)$|^(\d{1,2}) (?:ans?|years?) (?:et demie?|and a half)$/.exec(text);
  return half ? Number(half[1] ?? half[2]) * 12 + 6 : undefined;
}

/** The interval of a cadence: « trimestriel » is every `3 months`. */
function asCadence(written: string): string {
  const { count, unit } = parseCadence(written) ?? parseCadence(meantCadence(written)) ?? {};
  return count === undefined ? '' : inWords(count, unit);
}

function inWords(count: number, unit: string | undefined): string {
  if (unit === undefined) return '';
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
