import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';

const objectives = { one: 'objectif', other: 'objectifs' };

/** The SMART objectives (M01). */
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
  agreement: (waiting: string) =>
    waiting === '' ? 'accord de toutes les parties' : `accord attendu ${elided('de', waiting)}`,
  /** What makes a letter hold where the record has no words of its own for it. */
  specific: 'Un résultat et son étendue',
  measurable: (kpi: string, frequency: string) => `${kpi}, ${frequency}`,
  timely: (date: string, when: string) => `${date}, ${when}`,
  missing: 'Manque\u00a0: ',
  rate: (attained: number, judged: number, total: number) =>
    judged === 0
      ? 'Taux d’atteinte\u00a0: aucun objectif n’est mesuré.'
      : `Taux d’atteinte\u00a0: ${attained} sur ${judged} ${judged === 1 ? 'objectif mesuré' : 'objectifs mesurés'}${judged === total ? '' : `, ${total} en tout`}.`,
};
