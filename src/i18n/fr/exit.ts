import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** How the parties would leave, agreed while they get on (M45). */
export const exit = {
  title: 'Sortie',
  empty: 'Aucun plan de sortie n’est écrit.',
  next: 'Écrivez «\u00a0exit\u00a0» dans la fiche tant que tout va bien\u00a0: ce qui la déclenche, le sort des données, de la propriété, des équipes et des clients.',
  ready: (count: number, total: number) =>
    count === total
      ? `**Les ${numberInWords(total, 'fr')} éléments du plan sont écrits.**`
      : `${capitalise(countInWords(count, 'fr', { one: 'élément', other: 'éléments' }))} du plan sur ${numberInWords(total, 'fr')} ${count < 2 ? 'est écrit' : 'sont écrits'}.`,
  missing: (names: readonly string[]) => `**Il manque\u00a0: ${formatList(names, 'fr')}.**`,
  present: 'Écrit',
  absent: 'Manquant',
  stale: 'À refaire',
  planHead: 'Plan de sortie',
  planColumns: ['Élément', 'État', 'Ce qui est convenu'],
  triggersHead: 'Ce qui la déclenche',
  triggerColumns: ['Déclencheur'],
  scenariosHead: 'Scénarios de fin ou de transformation',
  scenarioColumns: ['Scénario'],
  noTrigger: 'Aucun déclencheur n’est convenu.',
};
