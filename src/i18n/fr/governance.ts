import { capitalise, countInWords } from '../../format/count.ts';

/** Committees, the way decisions are taken, and the ladder a disagreement climbs (M18, M21, M22). */
export const governance = {
  title: 'Gouvernance',
  empty: 'Aucune gouvernance n’est décrite.',
  next: 'Ajoutez «\u00a0governance\u00a0» à la fiche\u00a0: un comité, ses membres et son rythme, puis l’échelle de résolution des différends.',
  openConflict: (title: string, level: string, days: string) =>
    `«\u00a0${title}\u00a0» est ouvert au niveau ${level} depuis ${days}.`,
  openConflicts: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'différend est ouvert', other: 'différends sont ouverts' }))}.`,
  conflictDeadline: (date: string) => `**Sans accord le ${date}, il passe au niveau suivant.**`,
  conflictLate: (date: string) => `**Le délai de ce niveau est passé depuis le ${date}.**`,
  nextCommittee: (name: string, date: string) => `Prochaine séance\u00a0: **${name}, le ${date}**.`,
  noCommitteeDate: '**Aucune séance de comité n’est prévue.**',
  calm: 'Aucun différend n’est ouvert.',
  ladderHead: 'Échelle de résolution des différends',
  here: (day: string, total: string) => `Ici, jour ${day} sur ${total}`,
  hereLate: (days: string) => `Ici, ${days} de retard`,
  hereOpen: (days: string) => `Ici depuis ${days}`,
  level: (level: string) => `Niveau ${level}`,
  within: (duration: string) => duration,
  appointedBy: (text: string) => `désigné par\u00a0: ${text}`,
  arbitrators: (count: number) => countInWords(count, 'fr', { one: 'arbitre', other: 'arbitres' }),
  seat: (seat: string) => `siège à ${seat}`,
  language: (language: string) => `langue\u00a0: ${language}`,
  committeesHead: 'Comités',
  committeesTable: 'Comités, rythme et prochaine séance',
  committeeColumns: ['Comité', 'Rythme', 'Prochaine séance', 'Membres?', 'Documents et quorum?'],
  papers: (duration: string) => `documents ${duration} avant`,
  quorum: (count: number) => `quorum de ${count}`,
  reportsTo: (name: string) => `rend compte à ${name}`,
  noDate: 'Non planifiée',
  decisionsHead: 'Comment on décide',
  decisionColumns: ['Règle', 'Ce qui est convenu'],
  consensus: 'Consensus',
  rounds: (rounds: number, days: number) =>
    `${countInWords(rounds, 'fr', { one: 'tour', other: 'tours' })} de ${countInWords(days, 'fr', { one: 'jour', other: 'jours' })}`,
  vote: 'Vote pondéré',
  threshold: (text: string) =>
    text.startsWith('more than ') ? `adoption à plus de ${text.slice(10)}` : `adoption à ${text} au moins`,
  voteQuorum: (text: string) => `quorum de ${text}`,
  casting: (party: string) => `voix prépondérante\u00a0: ${party}`,
  veto: 'Veto',
  reserved: 'Matières réservées à l’unanimité',
  otherwise: 'Pour le reste',
};
