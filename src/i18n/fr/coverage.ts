import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** What the contracts must hold and where it stands (M13, M14, M15). */
export const coverage = {
  title: 'Couverture',
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
  indicative: (titles: readonly string[]) => `**Seulement indicatif\u00a0: ${formatList(titles, 'fr')}.**`,
  table: 'Couverture des clauses',
  columns: ['Clause', 'État', 'Exigée', 'Portée par', 'Position et version?'],
  required: {
    type: (type: string) => `par le type «\u00a0${type}\u00a0»`,
    typeLater: (type: string, stage: string) =>
      `par le type «\u00a0${type}\u00a0», à partir de l’étape «\u00a0${stage}\u00a0»`,
    pinned: 'non, inscrite au contrat',
  },
  article: (article: string, contract: string) => `art.\u00a0${article}, ${contract}`,
  planned: (contract: string) => `au projet\u00a0: ${contract}`,
  notYet: (contract: string) => `pas encore en vigueur\u00a0: ${contract}`,
  nowhere: 'aucun contrat',
  version: (version: string) => `version\u00a0${version}`,
  drift: (version: string) => `la bibliothèque est en version\u00a0${version}`,
  until: (date: string) => `jusqu’au ${date}`,
  since: (date: string) => `fin le ${date}`,
  waivedBy: (name: string, reason: string) => `Dérogation accordée par ${name}\u00a0: ${reason}`,
};
