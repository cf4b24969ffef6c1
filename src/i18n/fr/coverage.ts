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
  over: 'La relation est terminée\u00a0: les clauses de ses contrats ont pris fin avec elle, et rien n’est plus à couvrir.',
  /** Among those in place, the ones that both parties agreed to do without for a time. */
  waived: (count: number) =>
    count === 1
      ? 'Une l’est par dérogation.'
      : `${capitalise(numberInWords(count, 'fr', 'feminine'))} le sont par dérogation.`,
  missing: (titles: readonly string[]) => `**Il manque\u00a0: ${formatList(titles, 'fr')}.**`,
  expired: (titles: readonly string[]) => `**Expiré\u00a0: ${formatList(titles, 'fr')}.**`,
  indicative: (titles: readonly string[]) => `**Seulement indicatif\u00a0: ${formatList(titles, 'fr')}.**`,
  table: 'Couverture des clauses',
  columns: ['Clause', 'État', 'Exigée?', 'Portée par', 'Position et version?'],
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
  replacedBy: (title: string) => `Remplacée par «\u00a0${title}\u00a0»`,
  waivedBy: (name: string, reason: string) => `Dérogation accordée par ${name}\u00a0: ${reason}`,
  scope: {
    sentence: (facts: string) => `Ce que dit la fiche\u00a0: ${facts}.`,
    dataSharing: (isSo: boolean): string => (isSo ? 'des données sont partagées' : 'pas de partage de données'),
    coDevelopment: (isSo: boolean): string => (isSo ? 'développement en commun' : 'pas de développement en commun'),
    exclusivity: (isSo: boolean): string => (isSo ? 'exclusivité' : 'pas d’exclusivité'),
    amount: (amount: string) => `${amount} hors taxes par an`,
  },
  matrix: {
    title: 'Couverture',
    open: 'Voir la couverture du portefeuille',
    label: 'Clauses et partenariats',
    caption:
      'Clauses en lignes, par famille\u202f; partenariats en colonnes. Chaque case mène à la ligne qui l’explique.',
    legend: 'Ce que disent les cases',
    clause: 'Clause',
    notConcerned: 'sans objet',
    totals: 'À couvrir',
    older: 'Version ancienne',
    article: (article: string) => `art. ${article}`,
    versions: (signed: string, current: string) => `${signed}, bibliothèque ${current}`,
    on: (date: string) => `au ${date}`,
    planned: 'au projet',
    size: (partnerships: number, clauses: number) =>
      `${capitalise(countInWords(partnerships, 'fr', { one: 'partenariat', other: 'partenariats' }))}, ${countInWords(clauses, 'fr', { one: 'clause', other: 'clauses' }, 'feminine')}`,
    asOf: (date: string) => `au ${date}`,
    noneRequired: 'Aucune clause n’est exigée pour l’instant.',
    noGap: '**Toutes les clauses exigées sont en vigueur ou écartées par une dérogation.**',
    /** Where the only gaps are those of relations that are over. */
    nothingOpen: '**Aucune clause n’est à couvrir.**',
    gaps: (count: number, partnerships: number, total: number) =>
      `**${capitalise(countInWords(count, 'fr', { one: 'clause exigée n’est pas couverte', other: 'clauses exigées ne sont pas couvertes' }, 'feminine'))}, dans ${total === 1 ? 'le seul partenariat' : `${countInWords(partnerships, 'fr', { one: 'partenariat', other: 'partenariats' })} sur ${numberInWords(total, 'fr')}`}.**`,
    kinds: (missing: number, planned: number, expired: number, indicative: number) =>
      `${capitalise(
        formatList(
          [
            missing === 0
              ? ''
              : `${numberInWords(missing, 'fr', 'feminine')} ${missing === 1 ? 'manque' : 'manquent'}${planned === 0 ? '' : planned < missing ? ` (dont ${numberInWords(planned, 'fr', 'feminine')} au projet)` : missing === 1 ? ' (au projet)' : ' (toutes au projet)'}`,
            expired === 0
              ? ''
              : `${numberInWords(expired, 'fr', 'feminine')} ${expired === 1 ? 'a expiré' : 'ont expiré'}`,
            indicative === 0
              ? ''
              : `${numberInWords(indicative, 'fr', 'feminine')} ne ${indicative === 1 ? 'fait' : 'font'} qu’indiquer`,
          ].filter((text) => text !== ''),
          'fr',
        ),
      )}.`,
    /** Gaps of relations that are over, whose contracts need not be renewed. */
    ended: (count: number, partnerships: number, others: boolean) => {
      if (count === 0) return '';
      const kept = others
        ? countInWords(count, 'fr', { one: 'autre', other: 'autres' }, 'feminine')
        : countInWords(count, 'fr', { one: 'clause', other: 'clauses' }, 'feminine');
      const where = countInWords(partnerships, 'fr', { one: 'partenariat terminé', other: 'partenariats terminés' });
      return `${capitalise(kept)} ${count === 1 ? 'était exigée' : 'étaient exigées'} dans ${where}, et ne ${count === 1 ? 'demande' : 'demandent'} plus rien.`;
    },
    waived: (count: number) =>
      count === 0
        ? ''
        : `${capitalise(countInWords(count, 'fr', { one: 'dérogation court', other: 'dérogations courent' }, 'feminine'))} encore.`,
    more: (count: number) =>
      `Les partenariats qui ont le plus de clauses à couvrir sont montrés\u202f; ${countInWords(count, 'fr', { one: 'autre n’y est pas', other: 'autres n’y sont pas' })}.`,
    reason: {
      heading: (partnership: string, clause: string) => `${partnership}, ${clause}`,
      why: 'Pourquoi elle est exigée',
      type: (type: string) => `Le type «\u00a0${type}\u00a0» la demande.`,
      condition: (condition: string) => `Une règle de la bibliothèque la demande\u00a0: ${condition}.`,
      facts: (type: string, stage: string) =>
        `Faits lus\u00a0: type «\u00a0${type}\u00a0», étape «\u00a0${stage}\u00a0».`,
      searched: 'Ce qui a été cherché',
      nowhere: 'Aucun contrat ne la porte, aucune dérogation ne l’écarte.',
      planned: (contract: string) => `Seul un texte qui ne joue pas encore la porte\u00a0: ${contract}.`,
      expired: (contract: string, date: string) => `${contract} la portait\u202f; fin le ${date}.`,
      indicative: (contract: string) => `${contract} la porte, sans engager.`,
      read: (contracts: readonly string[]) =>
        contracts.length === 0
          ? 'Aucun contrat n’est inscrit.'
          : `${contracts.length === 1 ? 'Contrat lu' : 'Contrats lus'}\u00a0: ${formatList(contracts, 'fr')}.`,
      library: (version: string) => `Bibliothèque\u00a0: version\u00a0${version}.`,
      ways: 'Deux manières d’en sortir',
      add: 'Ajouter la clause',
      addText: (who: string) => `à un contrat ou à un avenant. ${who}.`,
      waive: 'Écrire une dérogation',
      waiveText: 'signée, avec sa raison et sa date de fin.',
      readClause: 'Lire la clause',
      line: 'Sa ligne parmi les contrats',
    },
    gapTable: 'Les clauses à couvrir',
    gapColumns: ['Partenariat', 'Clause', 'État', 'Exigée?', 'Responsable?'],
    moreGaps: (count: number) => `Et ${countInWords(count, 'fr', { one: 'autre', other: 'autres' }, 'feminine')}.`,
  },
};
