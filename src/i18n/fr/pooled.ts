import { capitalise, countInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';

/** What is put in common, how it is used, and what the next capacity review settles (M27). */
export const pooled = {
  title: 'Ressources communes',
  count: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'ressource est mise', other: 'ressources sont mises' }, 'feminine'))} en commun.`,
  over: (names: string) => `**Au-delà de la capacité convenue\u00a0: ${names}.**`,
  under: (names: string) => `Sous-employé\u00a0: ${names}.`,
  wellUsed: (count: number): string =>
    count === 1 ? 'Elle est employée dans sa capacité.' : 'Chacune est employée dans sa capacité.',
  noData: (names: string) => `Sans mesure d’usage\u00a0: ${names}.`,
  balance: (shares: string) => `En moyenne des parts convenues\u00a0: ${shares}.`,
  table: 'Ressources communes, parts et usage',
  columns: {
    resource: 'Ressource',
    share: 'Apport de chacun',
    capacity: 'Capacité',
    used: 'Employé',
    use: 'Usage',
    state: 'État',
  },
  use: { over: 'Sur-employé', under: 'Sous-employé', well: 'Bien employé', 'no-data': 'Sans donnée' },
  unshared: 'non fixé',
  nobody: 'sans responsable',
  mandate: (person: string, parties: string) => `${person}, au nom ${elided('de', parties)}`,
  key: (limit: string) =>
    `Le trait marque la capacité convenue, les hachures ce qui la dépasse. Une ressource est sous-employée sous ${limit} de sa capacité, sauf limite propre.`,
  reviewHead: 'À la prochaine revue de capacité',
  reviewColumns: ['Ressource', 'À trancher', 'Avec?'],
  question: {
    over: (used: string, capacity: string) =>
      `${used} en usage pour une capacité de ${capacity}\u00a0: ajouter des moyens ou retirer de la charge`,
    under: (used: string, capacity: string) =>
      `${used} en usage pour une capacité de ${capacity}\u00a0: garder, réduire ou employer ailleurs`,
    'no-data': 'Mesurer l’usage',
    'no-share': 'Fixer la part de chacun',
    'no-owner': 'Nommer une personne mandatée par les deux parties',
    'no-mandate': (parties: string) => `Faire confirmer le mandat par ${parties}`,
  },
  apart: 'Reste strictement interne',
};
