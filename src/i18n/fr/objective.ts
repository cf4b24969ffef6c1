import { capitalise, countInWords, numberInWords } from '../../format/count.ts';

const objectives = { one: 'objectif', other: 'objectifs' };

/** SMART objectives and shared key results (M01, M03). */
export const objective = {
  title: 'Objectifs',
  empty: 'Aucun objectif n’est écrit.',
  next: 'Ajoutez «\u00a0objectives\u00a0» à la fiche\u00a0: un résultat chiffré, un indicateur, une date, un responsable et l’accord de chaque partie.',
  complete: (held: number, total: number) => {
    if (total === 1)
      return held === 1 ? '**Le seul objectif est complet.**' : '**Le seul objectif n’est pas complet.**';
    if (held === total) return `**Les ${numberInWords(total, 'fr')} objectifs sont complets.**`;
    if (held === 0) return `**Aucun des ${numberInWords(total, 'fr')} objectifs n’est complet.**`;
    return `${capitalise(countInWords(held, 'fr', objectives))} sur ${numberInWords(total, 'fr')} ${held === 1 ? 'est complet' : 'sont complets'}.`;
  },
  attained: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'objectif est atteint', other: 'objectifs sont atteints' }))}.`,
  missed: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'échéance est passée', other: 'échéances sont passées' }, 'feminine'))} sans que la cible soit atteinte.**`,
  table: 'Objectifs et verdict SMART',
  columns: {
    statement: 'Objectif',
    smart: 'Verdict SMART',
    owner: 'Responsable',
    due: 'Échéance',
    progress: 'Atteint',
  },
  letters: { S: 'Spécifique', M: 'Mesurable', A: 'Atteignable', R: 'Réaliste', T: 'Temporel' },
  held: 'oui',
  notHeld: 'non',
  allHeld: 'Les cinq lettres sont tenues.',
  noOwner: 'Non désigné',
  noDue: 'Aucune',
  state: { attained: 'Atteint', missed: 'Manqué', open: 'En cours', 'no-data': 'Sans donnée' },
  valueOf: (value: string, target: string) => `${value} pour ${target}`,
  nothingToMeasure: 'rien à mesurer',
  resources: (text: string) => `Moyens\u00a0: ${text}`,
  context: (text: string) => `Contexte\u00a0: ${text}`,
  agreedBy: (names: string) => `Accord\u00a0: ${names}`,
  okrTitle: 'Objectifs partagés et résultats clés',
  okrs: (count: number, results: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'objectif partagé', other: 'objectifs partagés' }))}, ${countInWords(results, 'fr', { one: 'résultat clé', other: 'résultats clés' })}.`,
  unmeasured: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'résultat n’a', other: 'résultats n’ont' }))} pas encore de mesure.**`,
  allMeasured: 'Tous sont mesurés.',
  resultsOutside: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'résultat clé', other: 'résultats clés' }))}\u00a0: on en tient mieux de trois à cinq.`,
  okrColumns: ['Résultat clé', 'Départ#', 'Dernière mesure#', 'Cible#', 'Échéance?', 'Responsable?'],
  partOf: (party: string) => `La part de ${party}`,
  sharedDue: (date: string) => `pour le ${date}`,
  noMeasure: 'sans indicateur',
};
