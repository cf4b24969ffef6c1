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

/** The name to write for each field, and its headings in the other languages of those who send figures. */
const foreignNames = {
  kpi: ['kennzahl', 'indikator', 'messgrosse', 'indicador', 'indicatore', 'indicatoren'],
  période: [
    ...['monat', 'datum', 'quartal', 'zeitraum', 'periode', 'jahr'],
    ...['mes', 'periodo', 'fecha', 'mese', 'maand'],
  ],
  valeur: ['wert', 'istwert', 'valor', 'valore', 'waarde'],
  note: ['bemerkung', 'bemerkungen', 'kommentar', 'nota', 'notas', 'comentario'],
  statut: ['estado', 'stato'],
  partie: ['socio', 'partei'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const meantNames: ReadonlyMap<string, string> = new Map(
  Object.entries(foreignNames).flatMap(([name, foreign]) => foreign.map((each) => [each, name])),
);

/** The name of a field to write for a heading in another language, `Monat`; empty where it is none that is known. */
export function fieldNameMeant(heading: string): string {
  return meantNames.get(headingName(heading)) ?? '';
}

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
