import { capitalise, countInWords } from '../../format/count.ts';

/** The ladder a disagreement climbs (M18). */
export const governance = {
  title: 'Échelle d’escalade',
  empty: 'Rien ne dit ce que devient un désaccord.',
  next: 'Ajoutez «\u00a0governance.escalation\u00a0» à la fiche\u00a0: qui tranche à chaque niveau, et sous quel délai.',
  openConflict: (title: string, level: string, days: string) =>
    `«\u00a0${title}\u00a0» est ouvert depuis ${days}, au niveau ${level}.`,
  openConflicts: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'différend est ouvert', other: 'différends sont ouverts' }))}.`,
  conflictDeadline: (date: string, next: string, from: string) =>
    `**Sans accord le ${date}, il passe au niveau suivant (${next}) le ${from}.**`,
  conflictLast: (date: string) => `**Ce niveau doit conclure le ${date}\u202f; aucun autre ne le suit.**`,
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
  /** What follows failing agreement: the next level, or what the record says. */
  then: (text: string) => `sans accord\u00a0: ${text}`,
  concludesBy: (date: string) => `À conclure le ${date} au plus tard`,
  runs: (from: string, deadline: string) => `Sinon, du ${from} au ${deadline}`,
  startsOn: (date: string) => `Sinon, à partir du ${date}`,
  counted: (conflict: string, since: string) =>
    `Les dates sont comptées pour «\u00a0${conflict}\u00a0», à ce niveau depuis le ${since}, s’il n’est pas réglé avant.`,
  urgent: (text: string) => `En urgence, sans attendre la fin de l’échelle\u00a0: ${text}.`,
};
