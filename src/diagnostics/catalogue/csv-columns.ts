import type { Locale } from '../../model/locale.ts';
import { list } from '../listed.ts';
import { message } from '../message.ts';

const fields: Readonly<Record<string, { fr: string; en: string }>> = {
  kpi: { fr: 'kpi', en: 'kpi' },
  period: { fr: 'période', en: 'period' },
  value: { fr: 'valeur', en: 'value' },
};

/** The heading of a field, as the language writes it. */
export function fieldHeading(field: string, locale: Locale): string {
  return fields[field]?.[locale] ?? field;
}

/** Where what a column holds is written instead. */
const heldElsewhere: Readonly<Record<string, { fr: string; en: string } | undefined>> = {
  target: {
    fr: 'Supprimez-la\u00a0: les cibles et les seuils s’écrivent dans la fiche, sous «\u00a0kpis\u00a0».',
    en: 'Delete it: targets and thresholds are written in the record, under “kpis”.',
  },
  unit: {
    fr: 'Supprimez-la\u00a0: chaque indicateur a son unité dans le catalogue.',
    en: 'Delete it: each KPI has its unit in the catalogue.',
  },
};

/** What can be wrong with the header of a CSV file. */
export const csvColumnMessages = {
  'headings-exchanged': message<{ period: string; other: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les périodes se trouvent sous «\u00a0${v.other}\u00a0», et aucune sous «\u00a0${v.period}\u00a0»\u00a0: ces deux titres sont à la place l’un de l’autre.`,
      hint: 'Échangez ces deux titres dans l’en-tête.',
    }),
    en: (v) => ({
      message: `The periods stand under “${v.other}”, and none under “${v.period}”: these two headings are in each other’s place.`,
      hint: 'Exchange these two headings in the header.',
    }),
  }),
  'headings-joined': message<{ column: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.column}\u00a0» joint deux titres\u00a0: les lignes ont une cellule de plus que l’en-tête.`,
      hint: `Écrivez «\u00a0${v.suggestion}\u00a0».`,
    }),
    en: (v) => ({
      message: `“${v.column}” joins two headings: the rows have one cell more than the header.`,
      hint: `Write “${v.suggestion}”.`,
    }),
  }),
  'heading-empty': message<{ column: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Un titre vide suit «\u00a0${v.column}\u00a0»\u00a0: l’en-tête a une cellule de plus que les lignes.`,
      hint: 'Supprimez l’un des deux séparateurs qui se suivent.',
    }),
    en: (v) => ({
      message: `An empty heading follows “${v.column}”: the header has one cell more than the rows.`,
      hint: 'Delete one of the two separators that follow each other.',
    }),
  }),
  'missing-header': message<{ found: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.line > 0
          ? `L’en-tête n’est pas en première ligne\u00a0: «\u00a0${v.found}\u00a0» est au-dessus.`
          : `La première ligne n’est pas un en-tête\u00a0: aucun titre n’est connu dans «\u00a0${v.found}\u00a0».`,
      hint:
        v.line > 0
          ? `L’en-tête est à la ligne ${v.line}\u00a0: supprimez ce qui est au-dessus.`
          : 'Commencez par «\u00a0kpi;période;valeur\u00a0», ou par «\u00a0période\u00a0» suivie du nom de chaque indicateur.',
    }),
    en: (v) => ({
      message:
        v.line > 0
          ? `The header is not on the first line: “${v.found}” stands above it.`
          : `The first line is not a header: no heading is known in “${v.found}”.`,
      hint:
        v.line > 0
          ? `The header is on line ${v.line}: delete what stands above it.`
          : 'Begin with “kpi,period,value”, or with “period” followed by the name of each KPI.',
    }),
  }),
  'periods-in-columns': message<{ periods: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les périodes sont en colonnes (${v.periods.join(', ')}…)\u202f; elles se lisent en lignes.`,
      hint: 'Transposez le tableau\u00a0: une ligne par période, «\u00a0période\u00a0» en premier, un indicateur par colonne.',
    }),
    en: (v) => ({
      message: `The periods are columns (${v.periods.join(', ')}…); they are read as rows.`,
      hint: 'Transpose the table: a row a period, “period” first, a KPI a column.',
    }),
  }),
  'parties-in-columns': message<{ names: readonly string[]; party: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.names.length === 1
          ? `La colonne ${list(v.names)} porte le nom d’une partie\u00a0: le chiffre de chacune se lit sur sa propre ligne.`
          : `Les colonnes ${list(v.names)} portent le nom de parties\u00a0: le chiffre de chacune se lit sur sa propre ligne.`,
      hint: `Commencez par «\u00a0kpi;période;valeur;partie\u00a0», puis une ligne par chiffre, la partie en dernier\u00a0: «\u00a0…;2026-09;…;${v.party}\u00a0».`,
    }),
    en: (v) => ({
      message:
        v.names.length === 1
          ? `The column ${list(v.names)} bears the name of a party: the figure of each is read from a row of its own.`
          : `The columns ${list(v.names)} bear the names of parties: the figure of each is read from a row of its own.`,
      hint: `Begin with “kpi,period,value,party”, then a row a figure, the party last: “…,2026-09,…,${v.party}”.`,
    }),
  }),
  'quotes-in-heading': message<{ column: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les guillemets de ce titre, ${v.column}, font partie du texte\u00a0: le fichier n’est pas lu.`,
      hint: 'Ôtez-les de tout le fichier, ou mettez des guillemets droits juste après le séparateur.',
    }),
    en: (v) => ({
      message: `The quotes of this heading, ${v.column}, are part of the text: the file is not read.`,
      hint: 'Take them out of the whole file, or put straight quotes right after the separator.',
    }),
  }),
  'period-in-two-columns': message<{ year: string; part: string; whole: number; suggestion: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `La période est écrite en deux colonnes, «\u00a0${v.year}\u00a0» et «\u00a0${v.part}\u00a0»\u00a0: elle se lit dans une seule.`,
      hint:
        v.whole === 1
          ? `Supprimez la colonne «\u00a0${v.year}\u00a0»\u00a0: «\u00a0${v.part}\u00a0» dit déjà la période entière.`
          : v.suggestion === ''
            ? 'Gardez une seule colonne «\u00a0période\u00a0», écrite comme 2026-01 ou T1 2026.'
            : `Gardez une seule colonne «\u00a0période\u00a0»\u00a0: à la ligne ${v.line}, écrivez-y ${v.suggestion}.`,
    }),
    en: (v) => ({
      message: `The period is written in two columns, “${v.year}” and “${v.part}”: it is read from one.`,
      hint:
        v.whole === 1
          ? `Delete the column “${v.year}”: “${v.part}” already says the whole period.`
          : v.suggestion === ''
            ? 'Keep a single column “period”, written like 2026-01 or Q1 2026.'
            : `Keep a single column “period”: on line ${v.line}, write ${v.suggestion} in it.`,
    }),
  }),
  'missing-column': message<{ field: string; column: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Il manque la colonne «\u00a0${fieldHeading(v.field, 'fr')}\u00a0».`,
      hint:
        v.column !== ''
          ? `Si c’est «\u00a0${v.column}\u00a0», intitulez-la «\u00a0${fieldHeading(v.field, 'fr')}\u00a0».`
          : v.field === 'period'
            ? 'Donnez ce titre à la colonne des mois, trimestres ou années.'
            : 'Écrivez «\u00a0kpi;période;valeur\u00a0» en première ligne, ou «\u00a0période\u00a0» suivie du nom de chaque indicateur.',
    }),
    en: (v) => ({
      message: `The column “${fieldHeading(v.field, 'en')}” is missing.`,
      hint:
        v.column !== ''
          ? `If it is “${v.column}”, call it “${fieldHeading(v.field, 'en')}”.`
          : v.field === 'period'
            ? 'Give this heading to the column of months, quarters or years.'
            : 'Write “kpi,period,value” on the first line, or “period” followed by the name of each KPI.',
    }),
  }),
  'no-kpi-column': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Aucune colonne ne porte le nom d’un indicateur du catalogue.',
      hint: 'Donnez à chaque colonne de chiffres l’identifiant, le titre ou un alias d’un indicateur de kpis/.',
    }),
    en: () => ({
      message: 'No column bears the name of a KPI of the catalogue.',
      hint: 'Give each column of figures the id, the title or an alias of a KPI of kpis/.',
    }),
  }),
  'unknown-column': message<{ column: string; suggestion: string; layout: 'long' | 'wide'; holds: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La colonne «\u00a0${v.column}\u00a0» n’est pas connue.`,
      hint:
        v.suggestion === ''
          ? (heldElsewhere[v.holds]?.fr ??
            `Colonnes possibles\u00a0: kpi, période, valeur, partie, statut, note. Supprimez celle-ci ou renommez-la.`)
          : `Vouliez-vous dire «\u00a0${v.suggestion}\u00a0»\u202f?${v.layout === 'wide' ? ' Sinon, ajoutez ce nom aux «\u00a0aliases\u00a0» de l’indicateur.' : ''}`,
    }),
    en: (v) => ({
      message: `The column “${v.column}” is not known.`,
      hint:
        v.suggestion === ''
          ? (heldElsewhere[v.holds]?.en ??
            `Possible columns: kpi, period, value, party, status, note. Delete this one or rename it.`)
          : `Did you mean “${v.suggestion}”?${v.layout === 'wide' ? ' If not, add this name to the KPI’s “aliases”.' : ''}`,
    }),
  }),
  'unused-column': message<{ column: string; holds: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La colonne «\u00a0${v.column}\u00a0» n’est ni un champ ni un indicateur du catalogue\u00a0: elle n’est pas lue.`,
      hint:
        heldElsewhere[v.holds]?.fr ??
        'Supprimez-la, ou ajoutez ce nom aux «\u00a0aliases\u00a0» de l’indicateur qu’elle contient.',
    }),
    en: (v) => ({
      message: `The column “${v.column}” is neither a field nor a KPI of the catalogue: it is not read.`,
      hint: heldElsewhere[v.holds]?.en ?? 'Delete it, or add this name to the “aliases” of the KPI it holds.',
    }),
  }),
  'unit-in-value-heading': message<{ column: string; written: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La colonne «\u00a0${v.column}\u00a0» dit une unité, alors que chaque indicateur a la sienne dans le catalogue.`,
      hint: `Intitulez-la «\u00a0valeur\u00a0»\u202f; si ses chiffres sont en «\u00a0${v.written}\u00a0», écrivez-le dans chaque cellule, comme 12\u00a0${v.written}.`,
    }),
    en: (v) => ({
      message: `The column “${v.column}” says a unit, while each KPI has its own in the catalogue.`,
      hint: `Call it “value”; if its figures are in “${v.written}”, write it in each cell, as in 12\u00a0${v.written}.`,
    }),
  }),
  'other-unit-in-name': message<{ name: string; kpi: string; unit: string; written: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.name}\u00a0» est en «\u00a0${v.written}\u00a0», mais «\u00a0${v.kpi}\u00a0» se mesure en «\u00a0${v.unit}\u00a0»\u00a0: rien n’en est lu.`,
      hint: `Convertissez ses chiffres en «\u00a0${v.unit}\u00a0», puis écrivez «\u00a0${v.kpi}\u00a0».`,
    }),
    en: (v) => ({
      message: `“${v.name}” is in “${v.written}”, but “${v.kpi}” is measured in “${v.unit}”: nothing of it is read.`,
      hint: `Convert its figures to “${v.unit}”, then write “${v.kpi}”.`,
    }),
  }),
  'kpi-column-in-long-layout': message<{ column: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La colonne «\u00a0${v.column}\u00a0» porte le nom d’un indicateur, alors que les indicateurs de ce fichier sont nommés ligne par ligne.`,
      hint: 'Mettez ces chiffres dans les colonnes «\u00a0kpi\u00a0» et «\u00a0valeur\u00a0», ou dans un autre fichier qui commence par «\u00a0période\u00a0».',
    }),
    en: (v) => ({
      message: `The column “${v.column}” bears the name of a KPI, while this file names its KPIs row by row.`,
      hint: 'Put these figures in the “kpi” and “value” columns, or in another file that begins with “period”.',
    }),
  }),
  'duplicate-column': message<{ column: string; earlier: string; rank: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `La colonne «\u00a0${v.column}\u00a0» dit la même chose que la colonne ${v.rank}, «\u00a0${v.earlier}\u00a0»\u00a0: aucune des deux n’est lue.`,
      hint: 'Gardez-en une seule.',
    }),
    en: (v) => ({
      message: `The column “${v.column}” says the same as column ${v.rank}, “${v.earlier}”: neither is read.`,
      hint: 'Keep one of them.',
    }),
  }),
  'unnamed-column': message<{ rank: number; last: number }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.rank === v.last
          ? `La colonne ${v.rank} contient des cellules mais n’a pas de titre.`
          : `Les colonnes ${v.rank} à ${v.last} contiennent des cellules mais n’ont pas de titre.`,
      hint:
        v.rank === v.last
          ? 'Donnez-lui un titre en première ligne, ou videz-la.'
          : 'Donnez à chacune un titre en première ligne : un titre sur des cellules fusionnées ne vaut que pour la première.',
    }),
    en: (v) => ({
      message:
        v.rank === v.last
          ? `Column ${v.rank} has cells but no heading.`
          : `Columns ${v.rank} to ${v.last} have cells but no heading.`,
      hint:
        v.rank === v.last
          ? 'Give it a heading on the first line, or empty it.'
          : 'Give each a heading on the first line: a heading over merged cells holds for the first alone.',
    }),
  }),
  'merged-heading': message<{ column: string; rank: number; last: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.column} » est le seul titre des colonnes ${v.rank} à ${v.last}, et ne nomme aucun indicateur : ses cellules étaient fusionnées.`,
      hint: 'Écrivez en première ligne un titre par colonne : l’identifiant, le titre ou un alias d’un indicateur de kpis/.',
    }),
    en: (v) => ({
      message: `“${v.column}” is the only heading of columns ${v.rank} to ${v.last}, and names no KPI: its cells were merged.`,
      hint: 'Write one heading a column on the first line: the id, the title or an alias of a KPI of kpis/.',
    }),
  }),
  'ambiguous-kpi-name': message<{ name: string; ids: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.name}\u00a0» est le nom de plusieurs indicateurs.`,
      hint: `Écrivez l’identifiant de celui qu’il faut\u00a0: ${v.ids.join(' ou ')}.`,
    }),
    en: (v) => ({
      message: `“${v.name}” is the name of several KPIs.`,
      hint: `Write the id of the one meant: ${v.ids.join(' or ')}.`,
    }),
  }),
} as const;
