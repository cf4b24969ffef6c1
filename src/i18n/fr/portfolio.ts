import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const partnerships = { one: 'partenariat', other: 'partenariats' };

/** The portfolio table and its filters. */
export const portfolio = {
  calendar: 'Calendrier',
  title: 'Portefeuille',
  heading: 'Tous les partenariats',
  tableLabel: 'Tableau des partenariats',
  description: 'Tous les partenariats, leur étape, leurs deux santés et leur prochaine échéance.',
  none: 'Aucun partenariat n’est encore inscrit.',
  noneNext:
    'Le premier s’écrit en une dizaine de lignes dans le dossier «\u00a0partnerships\u00a0»\u00a0: un titre, un type, une étape et deux parties.',
  sentence: (total: number, ok: number, fragile: number, late: number) => {
    const opening =
      total === 1
        ? 'Un seul partenariat est suivi.'
        : `${capitalise(countInWords(total, 'fr', partnerships))} sont suivis.`;
    if (total > 0 && ok === total)
      return `${opening} **${total === 1 ? 'Ses deux santés sont' : 'Toutes les santés sont'} dans la cible.**`;
    const parts = [
      ok === 0 ? '' : `${countInWords(ok, 'fr', { one: 'tient', other: 'tiennent' })} sur les deux santés`,
      fragile === 0
        ? ''
        : countInWords(fragile, 'fr', { one: 'a une relation fragile', other: 'ont une relation fragile' }),
    ]
      .filter(Boolean)
      .join(', ');
    const delays =
      late === 0
        ? 'Aucun n’a de retard.'
        : `**${capitalise(countInWords(late, 'fr', { one: 'a', other: 'ont' }))} au moins un retard.**`;
    return [opening, parts === '' ? '' : `${capitalise(parts)}.`, delays].filter(Boolean).join(' ');
  },
  columns: {
    title: 'Partenariat',
    type: 'Type',
    stage: 'Étape',
    value: 'Valeur annuelle',
    business: 'Affaires',
    relationship: 'Relation',
    trend: 'Tendance',
    deadline: 'Prochaine échéance',
    manager: 'Responsable',
  },
  caption:
    'Santé\u00a0: indice de 0 à 100, dans la cible à partir de 75, hors cible sous 55. La courbe suit l’indicateur d’affaires qui pèse le plus, sur huit périodes\u202f; les pointillés marquent sa cible. Valeur annuelle\u00a0: ce que la fiche dit valoir en douze mois.',
  search: 'Nom, société, responsable',
  stateLegend: 'État',
  typeLegend: 'Type',
  filters: { all: 'Tous', late: 'En retard', fragile: 'Relation fragile', 'no-data': 'Sans donnée' },
  shownOne: '{n} partenariat affiché sur {total}',
  shownMany: '{n} partenariats affichés sur {total}',
  noneShown: 'Aucun partenariat ne répond à ces filtres.',
  reset: 'Tout afficher',
  columnChoice: 'Colonnes',
  columnLegend: 'Colonnes affichées',
  exportShown: 'Exporter l’affichage (CSV)',
  exportFile: 'portefeuille-affichage',
  board: {
    title: 'Étape par étape',
    fullest: (names: readonly string[], count: number, total: number) => {
      if (count === 1 && total > 1) return 'Aucune étape ne réunit plus d’un partenariat.';
      const counted = capitalise(countInWords(count, 'fr', { one: 'partenariat est', other: 'partenariats sont' }));
      const quoted = names.map((name) => `«\u00a0${name}\u00a0»`);
      if (names.length > 1)
        return `**${capitalise(countInWords(count, 'fr', partnerships))} à chacune des étapes ${formatList(quoted, 'fr')}**, les plus fournies.`;
      return `**${counted} à l’étape ${quoted.join('')}**${total > count ? ', la plus fournie' : ''}.`;
    },
    empty: (names: readonly string[]) =>
      `${names.length === 1 ? 'Étape vide' : 'Étapes vides'}\u00a0: ${formatList(names, 'fr')}.`,
    noneEmpty: 'Aucune étape n’est vide.',
    nobody: 'Aucun',
    more: (count: number) => (count === 1 ? 'et un autre' : `et ${count} autres`),
    unplaced: (count: number) =>
      `${capitalise(countInWords(count, 'fr', partnerships))} dont l’étape n’est pas communiquée.`,
  },
  map: {
    title: 'Valeur et santé',
    drawing: 'Chaque partenariat selon sa valeur annuelle et la plus basse de ses deux santés',
    atRisk: (title: string, value: string, score: string) =>
      `Le plus à perdre\u00a0: **${title}**, ${value} par an, ${score}.`,
    allWell: '**Aucun partenariat de valeur connue n’est sous sa cible de santé.**',
    score: (health: string, score: string) => `${health.toLowerCase()} à ${score}`,
    unplaced: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'partenariat n’est pas placé', other: 'partenariats ne sont pas placés' }))}, faute de valeur ou de mesure.`,
    more: (shown: number) => `La carte montre les ${shown} de plus grande valeur.`,
    across: 'Valeur annuelle\u202f; l’échelle se resserre vers la droite',
    up: 'Santé la plus basse',
    table: 'Valeur et santé de chaque partenariat',
    columns: ['Partenariat', 'Valeur annuelle#', 'Santé la plus basse'],
    data: 'Données',
  },
  noDeadline: 'Aucune à 90 jours',
  noManager: 'Non désigné',
  step: (index: number) => `${index}/8`,
  stepIn: (index: number, type: string) => `étape ${index} sur 8, ${type.toLowerCase()}`,
  related: 'Voir aussi',
  all: (count: string) => `Voir les ${count} partenariats`,
  ahead: {
    candidates: 'Candidats',
    candidatesAll: 'Tous les candidats',
    network: 'Réseau',
    networkAll: 'La carte du réseau',
    next: 'Avant et après la signature',
    links: { chooser: 'Choisir le type d’un projet', programme: 'Programme partenaires' },
  },
};
