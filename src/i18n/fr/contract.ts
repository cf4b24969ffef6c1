import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** Contracts, their terms, and the coverage of what they must hold (M13, M14, M44). */
export const contract = {
  title: 'Contrat et clauses',
  empty: 'Aucun contrat n’est inscrit.',
  next: 'Ajoutez «\u00a0contracts\u00a0» à la fiche\u00a0: l’instrument, la date de signature, la durée, le préavis et les clauses signées avec leur version.',
  covered: (held: number, total: number) => {
    if (total === 0) return 'Aucune clause n’est exigée à cette étape.';
    if (held === total)
      return total === 1
        ? 'La seule clause exigée est en place.'
        : `Les ${numberInWords(total, 'fr')} clauses exigées sont en place.`;
    if (held === 0) return `**Aucune des ${numberInWords(total, 'fr')} clauses exigées n’est en place.**`;
    return `${capitalise(countInWords(held, 'fr', { one: 'clause exigée', other: 'clauses exigées' }, 'feminine'))} sur ${numberInWords(total, 'fr')} ${held === 1 ? 'est' : 'sont'} en place.`;
  },
  missing: (titles: readonly string[]) => `**Il manque\u00a0: ${formatList(titles, 'fr')}.**`,
  expired: (titles: readonly string[]) => `**Expiré\u00a0: ${formatList(titles, 'fr')}.**`,
  noticeLocked: (contract: string, date: string) => `${contract} engage jusqu’au ${date}.`,
  notice: (contract: string, date: string) => `${contract}\u00a0: dernier jour pour dénoncer, le **${date}**.`,
  ended: (contract: string, date: string) => `**${contract} a pris fin le ${date}.**`,
  contractsHead: 'Contrats',
  contractsTable: 'Contrats, termes et préavis',
  contractColumns: ['Contrat', 'État', 'Signé le?', 'Terme', 'Dernier jour pour dénoncer', 'Reconduction?', 'Texte?'],
  text: 'Assemblé',
  advised: (date: string) => `jour ouvré conseillé\u00a0: ${date}`,
  lockedUntil: (date: string) => `engagé jusqu’au ${date}`,
  noticeOf: (duration: string) => `préavis de ${duration}`,
  renewalFor: (kind: string, duration: string) => `${kind} de ${duration}`,
  supersedes: (contract: string) => `remplace ${contract}`,
  amends: (contract: string) => `modifie ${contract}`,
  document: 'Document signé',
  notBinding: 'n’engage pas',
  coverageHead: 'Ce que le contrat doit contenir',
  coverageTable: 'Couverture des clauses exigées',
  coverageColumns: ['Clause', 'État', 'Raison', 'Où', 'Version et position?'],
  required: {
    type: (type: string) => `Exigée par le type «\u00a0${type}\u00a0»`,
    condition: (condition: string) => `Exigée\u00a0: ${condition}`,
    pinned: 'Inscrite au contrat',
  },
  conditionIs: (field: string, value: string) => `${field} vaut ${value}`,
  conditionSet: (field: string, isSet: boolean) => (isSet ? `${field} est renseigné` : `${field} n’est pas renseigné`),
  conditionStage: (stage: string) => `dès l’étape «\u00a0${stage}\u00a0»`,
  article: (article: string, contract: string) => `art.\u00a0${article}, ${contract}`,
  nowhere: 'Nulle part',
  version: (version: string) => `version ${version}`,
  drift: (version: string) => `la bibliothèque est en version ${version}`,
  until: (date: string) => `jusqu’au ${date}`,
  waivedBy: (name: string, reason: string) => `${name}\u00a0: ${reason}`,
  deviation: (text: string) => `Écart\u00a0: ${text}`,
  filled: (text: string) => `Valeurs\u00a0: ${text}`,
};
