import { headingName } from '../../../src/loading/csv/heading-name.ts';

const names = {
  id: ['id', 'identifiant', 'code'],
  title: ['titre', 'title', 'nom', 'name', 'nom du partenariat', 'partnership name', 'partenariat', 'partnership'],
  type: ['type', 'genre', 'type de partenariat', 'partnership type', 'type of partnership'],
  stage: ['étape', 'stage', 'phase', 'stade', 'étape actuelle', 'current stage'],
  parties: ['parties', 'partenaire', 'partenaires', 'partner', 'partners', 'party', 'organisation', 'organization'],
  manager: ['responsable', 'manager', 'pilote', 'responsable du partenariat', 'partnership manager'],
  sponsor: ['sponsor', 'dirigeant', 'dirigeant responsable', 'executive sponsor'],
  since: ['depuis', 'début', 'date de début', 'since', 'start', 'start date'],
  summary: ['résumé', 'summary', 'description', 'objet'],
  country: ['pays', 'country'],
} as const;

/** What a column of a list of partnerships may hold. */
export type PartnershipColumn = keyof typeof names;

const columns = new Map<string, PartnershipColumn>();
for (const column of [
  'id',
  'title',
  'type',
  'stage',
  'parties',
  'manager',
  'sponsor',
  'since',
  'summary',
  'country',
] as const) {
  for (const name of names[column]) columns.set(headingName(name), column);
}

/** The column a heading names, in French or English; accents and case do not count. */
export function partnershipColumn(heading: string): PartnershipColumn | undefined {
  return columns.get(headingName(heading));
}
