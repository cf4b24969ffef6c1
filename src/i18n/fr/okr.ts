import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { Pace } from '../../domain/frame/key-result-progress.ts';
import { elided } from '../../format/elision.ts';

const results = { one: 'résultat clé', other: 'résultats clés' };

/** Shared objectives, their parts and their key results (M03). */
export const okr = {
  title: 'OKR communs',
  empty: 'Aucun objectif partagé n’est écrit.',
  next: 'Ajoutez «\u00a0okrs\u00a0» à la fiche\u00a0: une ambition commune, une échéance, et trois à cinq résultats clés avec leur départ, leur cible et l’indicateur qui les mesure.',
  standing: (title: string, share: string, elapsed: string) =>
    `«\u00a0${title}\u00a0» est à ${share} alors que ${elapsed} du temps est écoulé.`,
  reached: (title: string, share: string) =>
    `«\u00a0${title}\u00a0» est à ${share}, sans échéance à laquelle comparer.`,
  tooFew: (title: string) => `Trop peu de mesures disent où en est «\u00a0${title}\u00a0».`,
  holding: (holding: number, timed: number) => {
    if (timed === 1) {
      return holding === 1
        ? '**Le seul résultat mesuré tient l’allure.**'
        : '**Le seul résultat mesuré ne tient pas l’allure.**';
    }
    if (holding === 0) return `**Aucun des ${numberInWords(timed, 'fr')} résultats mesurés ne tient l’allure.**`;
    if (holding === timed) return `**Les ${numberInWords(timed, 'fr')} résultats mesurés tiennent l’allure.**`;
    return `**${capitalise(countInWords(holding, 'fr', { one: 'résultat', other: 'résultats' }))} sur ${numberInWords(timed, 'fr')} ${holding === 1 ? 'tient' : 'tiennent'} l’allure.**`;
  },
  unmeasured: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'résultat n’a', other: 'résultats n’ont' }))} pas de mesure.`,
  outside: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'objectif n’a', other: 'objectifs n’ont' }))} pas entre trois et cinq résultats clés.`,
  count: (count: number) => `${capitalise(countInWords(count, 'fr', results))}, il en faut trois à cinq`,
  partOf: (party: string) => `La part ${elided('de', party)}`,
  noDue: 'sans échéance',
  noOwner: 'Sans responsable',
  noMeasure: 'sans indicateur',
  noValue: 'aucune mesure',
  valueIn: (value: string, period: string, isTotal: boolean) =>
    isTotal ? `${value} au total, ${period} compris` : `${value} en ${period}`,
  by: (value: string, date: string) => `${value} le ${date}`,
  raw: (share: string) => `calculé\u00a0: ${share}`,
  pace: {
    done: 'Atteint',
    'on-pace': 'À l’allure',
    behind: 'En retrait',
    'far-behind': 'Loin derrière',
    undated: 'Sans échéance',
    'no-data': 'Sans donnée',
  } satisfies Record<Pace, string> as Record<Pace, string>,
  receding: 'À l’allure, mais en recul',
  rule: 'Barre pleine\u00a0: part du chemin entre le départ et la cible. Trait pointillé\u00a0: part du temps écoulé. Trait plein à droite\u00a0: la cible. Loin derrière\u00a0: moins de la moitié du temps écoulé. En recul\u00a0: la dernière valeur s’est éloignée de la cible.',
};
