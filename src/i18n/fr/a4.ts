const others = (count: number) => `et ${count} ${count === 1 ? 'autre' : 'autres'}`;

/** What is handed over before a meeting: a partnership on one A4 sheet. */
export const a4 = {
  title: 'Fiche A4',
  open: 'Fiche A4',
  print: 'Imprimer',
  back: 'Retour au partenariat',
  internal: 'Édition interne, ne pas transmettre',
  due: 'À faire',
  nothingDue: 'Rien n’est attendu dans les trente jours.',
  who: 'Qui répond',
  kpis: 'Indicateurs',
  columns: {
    kpi: 'Indicateur',
    target: 'Cible',
    value: 'Dernière valeur',
    course: 'Douze périodes',
    status: 'État',
    family: 'Famille',
  },
  noKpi: 'Aucun indicateur n’est suivi.',
  objectives: 'Objectifs',
  noObjective: 'Aucun objectif n’est écrit.',
  standing: 'Contrat, valeur et sortie',
  others,
  read: (party: string) => `${party}, lu le`,
  origin: 'Chaque chiffre renvoie à sa ligne sur les pages du partenariat. Les deux santés ne sont jamais moyennées.',
};
