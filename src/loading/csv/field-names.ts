import { headingName } from './heading-name.ts';

/** What a column may hold beside the figures of one KPI. */
export type Field = 'kpi' | 'period' | 'value' | 'party' | 'status' | 'note';

const names: Readonly<Record<Field, readonly string[]>> = {
  kpi: ['kpi', 'indicateur', 'indicator'],
  period: ['period', 'période', 'mois', 'date', 'month', 'trimestre', 'quarter', 'semestre', 'année', 'year'],
  value: ['value', 'valeur'],
  party: ['party', 'partie', 'partenaire', 'partner'],
  status: ['statut', 'status', 'état'],
  note: ['note', 'notes', 'remarque', 'remarques', 'commentaire', 'commentaires', 'comment', 'comments'],
};

const fields = new Map<string, Field>();
for (const field of ['kpi', 'period', 'value', 'party', 'status', 'note'] as const) {
  for (const name of names[field]) fields.set(headingName(name), field);
}

/** Every heading of a field, French and English, for near matches. */
export const allFieldNames: readonly string[] = Object.values(names).flat();

/** The field a heading names, in French or English; accents and case do not count. */
export function fieldNamed(heading: string): Field | undefined {
  return fields.get(headingName(heading));
}
