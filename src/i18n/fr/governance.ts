import { capitalise, countInWords } from '../../format/count.ts';

/** The ladder a disagreement climbs (M18). */
export const governance = {
  title: 'Échelle d’escalade',
  empty: 'Rien ne dit ce que devient un désaccord.',
  next: 'Ajoutez «\u00a0governance.escalation\u00a0» à la fiche\u00a0: qui tranche à chaque niveau, et sous quel délai.',
  openConflict: (title: string, level: string, days: string) =>
    `«\u00a0${title}\u00a0» est ouvert au niveau ${level} depuis ${days}.`,
  openConflicts: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'différend est ouvert', other: 'différends sont ouverts' }))}.`,
  conflictDeadline: (date: string) => `**Sans accord le ${date}, il passe au niveau suivant.**`,
  conflictLate: (date: string) => `**Le délai de ce niveau est passé depuis le ${date}.**`,
  calm: 'Aucun différend n’est ouvert.',
  noLadder: 'Aucune échelle n’est convenue.',
  rungs: (count: number) => `L’échelle a ${countInWords(count, 'fr', { one: 'niveau', other: 'niveaux' })}.`,
  here: (day: string, total: string) => `Ici, jour ${day} sur ${total}`,
  hereLate: (days: string) => `Ici, ${days} de retard`,
  hereOpen: (days: string) => `Ici depuis ${days}`,
  level: (level: string) => `Niveau ${level}`,
  within: (duration: string) => duration,
  appointedBy: (text: string) => `désigné par\u00a0: ${text}`,
  arbitrators: (count: number) => countInWords(count, 'fr', { one: 'arbitre', other: 'arbitres' }),
  seat: (seat: string) => `siège à ${seat}`,
  language: (language: string) => `langue\u00a0: ${language}`,
};
