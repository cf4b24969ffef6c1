/** The headings of the CSV files the site offers. The first five are those that measurement files use, so that a file can come back. */
export const csv = {
  kpi: 'indicateur',
  partnership: 'partenariat',
  period: 'période',
  value: 'valeur',
  status: 'statut',
  note: 'note',
  target: 'cible',
  amber: 'limite orange',
  limit: 'seuil contractuel',
  state: 'état',
  file: 'fichier',
  line: 'ligne',
  statuses: { final: 'final', provisional: 'provisoire', corrected: 'corrigé' },
};
