import { capitalise, countInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';

const periods = { one: 'période n’est pas arrêtée', other: 'périodes ne sont pas arrêtées' };

/** What affiliates are owed on what they bring. */
export const commission = {
  title: 'Commissions d’apport',
  none: 'Aucune période n’est encore arrêtée\u00a0: rien n’est dû.',
  sentence: (total: string, period: string, due: string) =>
    `**${total}** dus en tout\u202f; la dernière période arrêtée, ${period}, en compte ${due}.`,
  open: (count: number) =>
    `${capitalise(countInWords(count, 'fr', periods, 'feminine'))}\u00a0: valeur absente, provisoire ou à venir.`,
  heading: (party: string, per: string, article: string) =>
    [`${party}, calcul ${per}`, article && `art.\u00a0${article}`].filter(Boolean).join(', '),
  rule: (kpi: string, rate: string) => `Sur «\u00a0${kpi}\u00a0»\u00a0: ${rate}.`,
  until: (day: string) => `Remplacée à partir du ${day}.`,
  upTo: (rate: string, to: string) => `${rate} jusqu’à ${to}`,
  beyond: (rate: string) => `${rate} au-delà`,
  minimum: (amount: string) => `Au moins ${amount} par période.`,
  cap: (amount: string) => `Au plus ${amount} par période.`,
  total: (amount: string) => `Dû pour les périodes arrêtées\u00a0: ${amount}.`,
  carriedOn: (amount: string) => `Reste à combler\u00a0: ${amount}.`,
  table: (party: string) => `Commissions ${elided('de', party)}`,
  columns: ['Période', 'Apporté#', 'Calcul', 'Gagné#', 'Dû#', 'Lu dans?'],
  and: '\u202f; ',
  carried: (amount: string) => `report ${amount}`,
  partial: (known: number, expected: number) => `${known} valeurs sur ${expected}`,
  state: { final: 'arrêtée', provisional: 'provisoire', running: 'en cours' },
  limited: { cap: 'plafond', minimum: 'minimum garanti' },
};
