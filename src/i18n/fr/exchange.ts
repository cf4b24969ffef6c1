import { capitalise, countInWords } from '../../format/count.ts';

/** The communication plan (M23). */
export const exchange = {
  title: 'Plan de communication',
  count: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'échange est convenu', other: 'échanges sont convenus' }))}.`,
  undated: (names: string) => `Sans première date\u00a0: ${names}.`,
  aimless: (names: string) => `Sans but écrit\u00a0: ${names}.`,
  first: (name: string, date: string) => `**Le premier\u00a0: ${name}, le ${date}.**`,
  asNeeded: 'Au besoin',
  noPurpose: 'Non écrit',
  columns: ['Échange', 'Rythme', 'But?', 'Canal?', 'Pour qui?', 'Prochain'],
};
