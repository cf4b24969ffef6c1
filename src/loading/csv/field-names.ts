import { ownValue } from '../../model/own-value.ts';
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

/** Headings in the other languages of those who send figures, and the name to write for each. */
const foreignNames: Readonly<Record<string, string>> = {
  ...{ kennzahl: 'kpi', indikator: 'kpi', messgrosse: 'kpi', indicador: 'kpi', indicatore: 'kpi', indicatoren: 'kpi' },
  ...{
    monat: 'période',
    datum: 'période',
    quartal: 'période',
    zeitraum: 'période',
    periode: 'période',
    jahr: 'période',
  },
  ...{ mes: 'période', periodo: 'période', fecha: 'période', trimestro: 'période', mese: 'période', maand: 'période' },
  ...{ wert: 'valeur', istwert: 'valeur', valor: 'valeur', valore: 'valeur', waarde: 'valeur' },
  ...{ bemerkung: 'note', bemerkungen: 'note', kommentar: 'note', nota: 'note', notas: 'note', comentario: 'note' },
  ...{ estado: 'statut', stato: 'statut', socio: 'partie', partei: 'partie' },
};

/** The name of a field to write for a heading in another language, `Monat`; empty where it is none that is known. */
export function fieldNameMeant(heading: string): string {
  return ownValue(foreignNames, headingName(heading)) ?? '';
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
