import { capitalise, countInWords } from '../../format/count.ts';

/** The working life of a partnership: roles, exchanges, tools, rituals, pooled resources, training (M20, M23–M27, M30). */
export const running = {
  title: 'Fonctionnement',
  roles: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'tâche est répartie', other: 'tâches sont réparties' }, 'feminine'))}.`,
  noRole: 'Aucune tâche n’est répartie.',
  orphans: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'n’a', other: 'n’ont' }, 'feminine'))} pas de responsable.**`,
  allLed: 'Chacune a un responsable.',
  noTruth: '**Aucun outil ne fait foi.**',
  nobody: 'Personne',
  rolesHead: 'Qui répond de quoi',
  roleColumns: ['Tâche', 'Responsable', 'Avec?', 'Livrable?', 'Limite de décision?'],
  communicationHead: 'Plan de communication',
  communicationColumns: ['Échange', 'Rythme', 'But?', 'Lieu?', 'Personnes?'],
  toolsHead: 'Outils',
  toolColumns: ['Outil', 'Ce que l’on y met', 'Accès?'],
  truth: 'Fait foi',
  ritualsHead: 'Rituels',
  ritualColumns: ['Rituel', 'Rythme', 'Depuis?', 'Prochaine date'],
  trainingHead: 'Formations',
  trainingColumns: ['Sujet', 'Public?', 'Date', 'État'],
  done: 'Faite',
  planned: 'Prévue',
  overdue: 'En retard',
  undated: 'Sans date',
};
