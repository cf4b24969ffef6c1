import type { Locale } from '../../../../src/model/locale.ts';
import { alignColumns } from '../align-columns.ts';
import { totalOf } from './page-weight.ts';
import type { KindCost, ReaderBench } from './bench-reader.ts';
import type { KeyCost } from './search-cost.ts';

const labels = {
  fr: {
    head: ['page', 'première visite', 'LCP bureau', 'LCP téléphone', 'CLS'],
    scores: ['performance', 'accessibilité', 'bonnes pratiques'],
    noScores: 'Notes de Lighthouse\u00a0: «\u00a0npm install --no-save lighthouse\u00a0», puis la même commande.',
    search: (pages: string, bytes: string, first: string, next: string) =>
      `recherche, ${pages} pages\u00a0: ${bytes} lus, première lettre ${first}, suivantes ${next} au plus`,
    key: (shown: string, counted: string) => `${shown} (tout compté\u00a0: ${counted})`,
    fonts: (weight: string) => `polices\u00a0: ${weight} en tout, hors de la première visite`,
    kilobytes: 'ko',
  },
  en: {
    head: ['page', 'first visit', 'LCP desktop', 'LCP phone', 'CLS'],
    scores: ['performance', 'accessibility', 'best practices'],
    noScores: 'Scores of Lighthouse: “npm install --no-save lighthouse”, then the same command.',
    search: (pages: string, bytes: string, first: string, next: string) =>
      `search, ${pages} pages: ${bytes} read, first letter ${first}, those after it ${next} at most`,
    key: (shown: string, counted: string) => `${shown} (all counted: ${counted})`,
    fonts: (weight: string) => `fonts: ${weight} in all, not counted in the first visit`,
    kilobytes: 'kB',
  },
} as const;

const scoresIn = (scores: KindCost['lighthouse']) =>
  scores ? [scores.performance, scores.accessibility, scores.bestPractices].map(String) : ['–', '–', '–'];

/**
 * What a site costs its readers as a table for a terminal: the heaviest page of each kind, then
 * the search of each size.
 */
export function formatReaderBench({ kinds, fonts, search }: ReaderBench, locale: Locale): string {
  const words = labels[locale];
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  const bytes = (value: number) => `${number(value / 1000, 1)} ${words.kilobytes}`;
  const time = (value: number) => `${number(value, 0)} ms`;
  const isScored = kinds.some(({ lighthouse }) => lighthouse);
  const rows = kinds.map(({ kind, weight, desktop, phone, lighthouse }) => [
    kind,
    bytes(totalOf(weight)),
    time(desktop.lcpMs),
    time(phone.lcpMs),
    number(Math.max(desktop.cls, phone.cls), 3),
    ...(isScored ? scoresIn(lighthouse) : []),
  ]);
  const lines = alignColumns([[...words.head, ...(isScored ? words.scores : [])], ...rows]);
  const key = ({ shownMs, countedMs }: KeyCost) => words.key(time(shownMs), time(countedMs));
  const searches = search.map(({ pages, bytes: read, firstKey, nextKey }) =>
    words.search(number(pages, 0), bytes(read), key(firstKey), key(nextKey)),
  );
  return [...lines, '', ...(isScored ? [] : [words.noScores]), words.fonts(bytes(fonts)), ...searches].join('\n');
}
