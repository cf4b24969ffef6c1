import { capitalise, countInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';
import { formatList } from '../../format/list.ts';

/** Contracts and their terms (M44). */
export const contract = {
  title: 'Contrats',
  empty: 'Aucun contrat n’est inscrit.',
  next: 'Ajoutez «\u00a0contracts\u00a0» à la fiche\u00a0: l’instrument, la date de signature, la durée, le préavis et les clauses signées avec leur version.',
  count: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'contrat inscrit', other: 'contrats inscrits' }))}.`,
  noticeLocked: (contract: string, date: string) => `${contract} engage jusqu’au ${date}.`,
  /** `end` is empty where nothing says when the contract then ends. */
  noticeGiven: (contract: string, given: string, end: string) =>
    `${contract}\u00a0: dénonciation notifiée le ${given}${end === '' ? '' : `, fin le **${end}**`}.`,
  leftOn: (date: string) => `Dénoncé le ${date}`,
  notice: (contract: string, date: string) => `${contract}\u00a0: dernier jour pour dénoncer, le **${date}**.`,
  /** Under a renewal for an indefinite time: until that day the contract can be left at its term. */
  noticeAtTerm: (contract: string, date: string) =>
    `${contract}\u00a0: dernier jour pour le quitter à son terme, le **${date}**.`,
  goesOn: (contract: string, end: string) => `${contract} se poursuit sans terme après le ${end}.`,
  indefinite: (contract: string) => `${contract} est à durée indéterminée.`,
  leave: (day: string, exit: string) => `Un préavis donné le ${day} libère les parties à partir du **${exit}**.`,
  ended: (contract: string, date: string) => `**${contract} a pris fin le ${date}.**`,
  contractsTable: 'Contrats, termes et préavis',
  contractColumns: ['Contrat', 'État', 'Signé le?', 'Terme', 'Dernier jour pour dénoncer', 'Reconduction?', 'Texte?'],
  text: 'Assemblé',
  advised: (date: string) => `jour ouvré conseillé\u00a0: ${date}`,
  lockedUntil: (date: string) => `engagé jusqu’au ${date}`,
  thenIndefinite: 'puis sans terme',
  exit: (date: string) => `libre au plus tôt le ${date}`,
  noticeOf: (duration: string) => `préavis ${elided('de', duration)}`,
  renewalTimes: (count: number) => `${countInWords(count, 'fr', { one: 'fois', other: 'fois' }, 'feminine')} au plus`,
  renewalsUsed: 'Reconductions épuisées',
  renewalFor: (kind: string, duration: string) => `${kind} ${elided('de', duration)}`,
  renewalForever: (kind: string) => `${kind} pour une durée indéterminée`,
  supersedes: (contract: string) => `remplace ${contract}`,
  amends: (contract: string) => `modifie ${contract}`,
  penaltyCap: (caps: string) => `ensemble des pénalités plafonné à ${caps}`,
  amountOfContract: 'montant du contrat',
  notBinding: 'n’engage pas',
  precedence: (titles: readonly string[]) =>
    `Ordre de priorité\u00a0: ${formatList(titles, 'fr')}. En cas de contradiction, le premier l’emporte.`,
  documents: 'Documents signés',
  documentColumns: ['Contrat', 'Adresse', 'Empreinte SHA-256'],
  noHash: 'non relevée',
  documentNote: 'Le document reste où il est rangé\u202f; l’empreinte permet de vérifier que c’est bien lui.',
};
