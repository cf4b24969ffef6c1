import { capitalise } from '../../format/count.ts';
import { message } from '../message.ts';

/**
 * How to declare the encoding of a file of the playbook, or, where `file` is empty, of a spreadsheet
 * that a command takes in.
 */
const declared = {
  fr: (file: string, encoding: string) =>
    file === ''
      ? `ajoutez à la commande\u00a0: --encoding ${encoding}`
      : `déclarez son encodage dans playbook.yaml\u00a0: csv: { files: { "${file}": { encoding: ${encoding} } } }`,
  en: (file: string, encoding: string) =>
    file === ''
      ? `add to the command: --encoding ${encoding}`
      : `declare its encoding in playbook.yaml: csv: { files: { "${file}": { encoding: ${encoding} } } }`,
} as const;

/** What can be wrong with a CSV file as a whole. */
export const csvFileMessages = {
  'csv-too-large': message<{ bytes: number; limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le fichier pèse ${megabytes(v.bytes, ',')}\u00a0Mo\u202f; la limite est de ${megabytes(v.limit, ',')}\u00a0Mo. Il n’a pas été lu.`,
      hint: 'Coupez-le en plusieurs fichiers CSV du même dossier, par exemple un par année.',
    }),
    en: (v) => ({
      message: `The file weighs ${megabytes(v.bytes, '.')} MB; the limit is ${megabytes(v.limit, '.')} MB. It was not read.`,
      hint: 'Split it into several CSV files of the same folder, such as one a year.',
    }),
  }),
  'workbook-not-csv': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'C’est un classeur de tableur dont l’extension a été changée, pas un fichier CSV.',
      hint: 'Ouvrez-le dans le tableur, puis «\u00a0Enregistrer sous\u00a0» au format «\u00a0CSV UTF-8\u00a0».',
    }),
    en: () => ({
      message: 'This is a spreadsheet workbook whose extension was changed, not a CSV file.',
      hint: 'Open it in the spreadsheet, then “Save as” in the “CSV UTF-8” format.',
    }),
  }),
  'other-file-not-csv': message<{ form: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `C’est un fichier ${v.form} dont l’extension a été changée, pas un fichier CSV.`,
      hint: 'Demandez à l’outil d’où il vient un export «\u00a0CSV\u00a0»\u202f; si c’est une page, copiez son tableau dans un tableur et enregistrez-le au format «\u00a0CSV UTF-8\u00a0».',
    }),
    en: (v) => ({
      message: `This is ${v.form === 'JSON' ? 'a' : 'an'} ${v.form} file whose extension was changed, not a CSV file.`,
      hint: 'Ask the tool it comes from for a “CSV” export; if it is a page, copy its table into a spreadsheet and save it in the “CSV UTF-8” format.',
    }),
  }),
  'csv-not-utf-8': message<{ file: string; word: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le fichier n’est pas en UTF-8\u202f; ici, un octet qui se lirait «\u00a0${v.word}\u00a0» en Windows-1252. Aucun chiffre n’en est tiré.`,
      hint: `Enregistrez-le au format «\u00a0CSV UTF-8\u00a0», ou ${declared.fr(v.file, 'windows-1252')}`,
    }),
    en: (v) => ({
      message: `The file is not UTF-8; here, a byte that would read “${v.word}” in Windows-1252. No figure is taken from it.`,
      hint: `Save it in the “CSV UTF-8” format, or ${declared.en(v.file, 'windows-1252')}`,
    }),
  }),
  'csv-in-mac-roman': message<{ word: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le fichier n’est pas en UTF-8\u202f; ses accents semblent ceux d’un ancien Mac (Mac Roman), où il se lit «\u00a0${v.word}\u00a0». Aucun chiffre n’en est tiré.`,
      hint: 'Enregistrez-le au format «\u00a0CSV UTF-8\u00a0».',
    }),
    en: (v) => ({
      message: `The file is not UTF-8; its accents seem to be those of an old Mac (Mac Roman), in which it reads “${v.word}”. No figure is taken from it.`,
      hint: 'Save it in the “CSV UTF-8” format.',
    }),
  }),
  'utf-8-not-windows-1252': message<{ file: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        'Le fichier est déclaré en Windows-1252, mais ses accents sont écrits en UTF-8. Aucun chiffre n’en est tiré.',
      hint: capitalise(declared.fr(v.file, 'utf-8')),
    }),
    en: (v) => ({
      message:
        'The file is declared as Windows-1252, but its accents are written in UTF-8. No figure is taken from it.',
      hint: capitalise(declared.en(v.file, 'utf-8')),
    }),
  }),
  'utf-16-without-mark': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier semble être en UTF-16 sans la marque qui le dit\u00a0: un caractère sur deux est nul.',
      hint: 'Enregistrez-le au format «\u00a0CSV UTF-8\u00a0».',
    }),
    en: () => ({
      message: 'The file seems to be UTF-16 without the mark that says so: every other character is null.',
      hint: 'Save it in the “CSV UTF-8” format.',
    }),
  }),
  'broken-utf-16': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier commence comme de l’UTF-16, mais ses octets n’en sont pas\u00a0: il a été coupé ou abîmé.',
      hint: 'Exportez-le de nouveau, au format «\u00a0CSV UTF-8\u00a0».',
    }),
    en: () => ({
      message: 'The file begins like UTF-16, but its bytes are not: it was cut or damaged.',
      hint: 'Export it again, in the “CSV UTF-8” format.',
    }),
  }),
  'empty-csv': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier CSV est vide.',
      hint: 'Écrivez au moins une ligne d’en-tête, «\u00a0kpi;période;valeur\u00a0», ou supprimez le fichier.',
    }),
    en: () => ({
      message: 'The CSV file is empty.',
      hint: 'Write at least a header line, “kpi,period,value”, or delete the file.',
    }),
  }),
  'unclear-delimiter': message<{ header: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Rien ne dit ce qui sépare les colonnes de «\u00a0${v.header}\u00a0».`,
      hint: 'Séparez les titres par un point-virgule, une virgule ou une tabulation\u00a0: «\u00a0kpi;période;valeur\u00a0» ou «\u00a0période;Disponibilité;Marge\u00a0».',
    }),
    en: (v) => ({
      message: `Nothing tells what separates the columns of “${v.header}”.`,
      hint: 'Separate the headings with a semicolon, a comma or a tab: “kpi,period,value” or “period,Availability,Margin”.',
    }),
  }),
  'other-delimiter': message<{ header: string; rows: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les titres sont séparés par «\u00a0${v.header}\u00a0», les lignes par «\u00a0${v.rows}\u00a0»\u00a0: aucun chiffre n’est lu.`,
      hint: `Séparez les titres par «\u00a0${v.rows}\u00a0» aussi.`,
    }),
    en: (v) => ({
      message: `The headings are separated by “${v.header}”, the rows by “${v.rows}”: no figure is read.`,
      hint: `Separate the headings by “${v.rows}” as well.`,
    }),
  }),
  'wrong-separator-line': message<{ declared: string; header: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La première ligne annonce «\u00a0${v.declared}\u00a0» pour séparateur, mais les titres sont séparés par «\u00a0${v.header}\u00a0».`,
      hint: 'Supprimez cette première ligne.',
    }),
    en: (v) => ({
      message: `The first line announces “${v.declared}” as the separator, but the headings are separated by “${v.header}”.`,
      hint: 'Delete this first line.',
    }),
  }),
  'lines-in-quotes': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Chaque ligne est tout entière entre guillemets\u00a0: elle ne fait qu’une cellule.',
      hint: 'Ôtez le guillemet du début et celui de la fin de chaque ligne, et écrivez un seul guillemet où il y en a deux.',
    }),
    en: () => ({
      message: 'Each line is in quotes from end to end: it makes one cell.',
      hint: 'Take out the quote at the beginning and at the end of each line, and write one quote where there are two.',
    }),
  }),
  'unclosed-quote': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message:
        'Ce guillemet ouvre une cellule et n’est pas fermé juste avant un séparateur\u202f; la ligne n’est pas lue.',
      hint: 'Fermez-le à la fin de la cellule, doublez ("") ceux qui font partie du texte, ou supprimez-le.',
    }),
    en: () => ({
      message: 'This quote opens a cell and is not closed just before a separator; the line is not read.',
      hint: 'Close it at the end of the cell, double ("") those that belong to the text, or delete it.',
    }),
  }),
  'too-many-rows': message<{ limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le fichier a plus de ${v.limit} lignes de chiffres, la limite\u00a0: rien n’est lu à partir d’ici.`,
      hint: 'Coupez-le en plusieurs fichiers CSV du même dossier, par exemple un par année.',
    }),
    en: (v) => ({
      message: `The file has more than ${v.limit} rows of figures, the limit: nothing is read from here on.`,
      hint: 'Split it into several CSV files of the same folder, such as one a year.',
    }),
  }),
  'too-many-columns': message<{ columns: number; limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le fichier a ${v.columns} colonnes\u202f; la limite est de ${v.limit}. Il n’est pas lu.`,
      hint: 'Gardez la période et les indicateurs suivis, ou coupez-le en plusieurs fichiers.',
    }),
    en: (v) => ({
      message: `The file has ${v.columns} columns; the limit is ${v.limit}. It is not read.`,
      hint: 'Keep the period and the KPIs that are followed, or split it into several files.',
    }),
  }),
  'cell-too-long': message<{ length: number; limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `La cellule compte ${v.length} caractères\u202f; la limite est de ${v.limit}.`,
      hint: 'Raccourcissez-la\u202f; un guillemet oublié peut aussi avoir avalé plusieurs lignes.',
    }),
    en: (v) => ({
      message: `The cell has ${v.length} characters; the limit is ${v.limit}.`,
      hint: 'Shorten it; a forgotten quote may also have swallowed several lines.',
    }),
  }),
} as const;

function megabytes(bytes: number, mark: string): string {
  const tenths = Math.ceil((bytes / (1024 * 1024)) * 10) / 10;
  return String(tenths).replace('.', mark);
}
