import { capitalise, countInWords, formatCount, numberInWords } from '../../format/count.ts';

const minutes = { one: 'minute', other: 'minutes' };
const lacks = { mandate: 'sans mandat', members: 'sans membres', date: 'sans date' };

/** The committees, their preparation and their meetings (M21). */
export const committee = {
  title: 'Comités',
  empty: 'Aucun comité n’est décrit.',
  next: 'Ajoutez «\u00a0governance.committees\u00a0» à la fiche\u00a0: un nom, un mandat, des membres, un rythme et une première date.',
  dated: (dated: number, total: number) =>
    dated === 0
      ? '**Aucune séance de comité n’est prévue.**'
      : dated === total
        ? total === 1
          ? 'Le seul comité a une date.'
          : `Les ${numberInWords(total, 'fr')} comités ont une date.`
        : `${capitalise(countInWords(dated, 'fr', { one: 'comité', other: 'comités' }))} sur ${numberInWords(total, 'fr')} ${dated === 1 ? 'a' : 'ont'} une date.`,
  bare: (name: string, missing: readonly (keyof typeof lacks)[]) =>
    `**${name}\u00a0: ${missing.map((lack) => lacks[lack]).join(', ')}.**`,
  upcoming: (name: string, date: string, isDecisive: boolean) =>
    isDecisive ? `Prochaine séance\u00a0: **${name}, le ${date}**.` : `Prochaine séance\u00a0: ${name}, le ${date}.`,
  rule: 'Dates tirées du rythme\u202f; une séance qui tombe un jour chômé passe au jour ouvré suivant.',
  table: 'Comités, prochaine séance et membres',
  columns: ['Comité', 'Prochaine séance', 'État', 'Membres?'],
  noCadence: 'sans rythme',
  reportsTo: (name: string) => `rend compte à\u00a0: ${name}`,
  noDate: 'Aucune date',
  quorum: (count: number) => `quorum\u00a0: ${countInWords(count, 'fr', { one: 'présent', other: 'présents' })}`,
  noMandate: 'Sans mandat écrit',
  noMembers: 'Sans membres',
  undated: 'Non planifié',
  ahead: 'À venir',
  papersBy: (date: string) => `Documents dus le ${date}`,
  state: { bad: 'Incomplet', watch: 'Non planifié' },
  preparationHead: 'Mandats et préparation',
  preparationColumns: ['Comité', 'Mandat', 'Ordre du jour?', 'Documents?', 'Dates suivantes'],
  delegation: (text: string) => `délègue\u00a0: ${text}`,
  papers: (duration: string) => `${duration} avant`,
  minutes: (decision: number, information: number) =>
    `${formatCount(decision, 'fr', minutes)} pour décider, ${formatCount(information, 'fr', minutes)} pour informer`,
  item: (item: string, time: number) => `${item} (${time}\u00a0min)`,
};
