import { capitalise, countInWords, numberInWords } from '../../format/count.ts';

const tasks = { one: 'tâche', other: 'tâches' };

/** Who answers for what (M20). */
export const role = {
  title: 'Rôles',
  empty: 'Aucune tâche n’est répartie.',
  next: 'Ajoutez «\u00a0roles\u00a0» à la fiche\u00a0: une tâche, la partie ou la personne qui en répond, et ce qu’elle livre.',
  led: (led: number, total: number) =>
    led === total
      ? total === 1
        ? 'La seule tâche a un chef de file.'
        : `Les ${numberInWords(total, 'fr')} tâches ont un chef de file.`
      : led === 0
        ? `Aucune tâche sur ${numberInWords(total, 'fr', 'feminine')} n’a de chef de file.`
        : `${capitalise(countInWords(led, 'fr', tasks, 'feminine'))} sur ${numberInWords(total, 'fr', 'feminine')} ${led === 1 ? 'a' : 'ont'} un chef de file.`,
  unanswered: (names: string) => `**Personne ne répond de\u00a0: ${names}.**`,
  leaderless: (names: string) => `À plusieurs, sans chef de file\u00a0: ${names}.`,
  state: { bad: 'Tâche sans personne', watch: 'Sans chef de file' },
  nobody: 'Personne',
  noLead: 'sans chef de file',
  noLimit: 'Non fixée',
  columns: ['Tâche', 'Répond', 'Avec?', 'Livrable?', 'Limite de décision?'],
};
