import type { CheckReading } from '../../domain/frame/two-sided-check.ts';
import { elided } from '../../format/elision.ts';
import { capitalise, countInWords } from '../../format/count.ts';

/** What each party thinks of itself beside what the other thinks of it (M36). */
export const healthCheck = {
  title: 'Bilan des deux côtés',
  empty: 'Les deux parties n’ont pas encore fait leur bilan croisé.',
  next: 'Ajoutez «\u00a0health-check\u00a0» à la fiche\u00a0: les deux parties notent les mêmes points de 1 à 5, le même jour.',
  blindSpots: (count: number, judged: string, by: string) =>
    `**${by} voit ${countInWords(count, 'fr', { one: 'défaut', other: 'défauts' })} ${elided('que', judged)} ne se voit pas.**`,
  undervalued: (count: number, judged: string, by: string) =>
    `${by} voit ${countInWords(count, 'fr', { one: 'atout', other: 'atouts' })} ${elided('que', judged)} sous-estime.`,
  weaknesses: (count: number, judged: string) =>
    `${capitalise(countInWords(count, 'fr', { one: 'faiblesse', other: 'faiblesses' }, 'feminine'))} ${elided('de', judged)} ${count === 1 ? 'est admise' : 'sont admises'} des deux côtés.`,
  agreed: 'Les deux côtés jugent de la même façon.',
  awaited: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'réponse est attendue', other: 'réponses sont attendues' }, 'feminine'))}.`,
  judged: (name: string) => `${name}, jugée par les deux`,
  columns: { name: 'Ce qui est jugé', scale: 'De 1 à 5', status: 'Lecture', note: 'Ce que cela veut dire' },
  rule: (name: string) =>
    `Angle mort\u00a0: ${name} se note au moins 2 points au-dessus de l’autre partie. Atout sous-estimé\u00a0: au moins 2 points en dessous. Force partagée\u00a0: au moins 4 des deux. Faiblesse admise\u00a0: au plus 2 des deux.`,
  reading: (reading: CheckReading, judged: string) =>
    ({
      'agreed-strength': 'Force partagée',
      'agreed-weakness': 'Faiblesse admise',
      'blind-spot': `Angle mort ${elided('de', judged)}`,
      undervalued: 'Atout sous-estimé',
      'close-views': 'Vues proches',
      awaited: 'Réponse attendue',
    })[reading],
  owes: (who: string, asked: string) => (asked === '' ? `${who}.` : `${who}, demandée le ${asked}.`),
};
