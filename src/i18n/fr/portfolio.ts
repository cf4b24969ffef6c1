import { capitalise, countInWords } from '../../format/count.ts';

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
