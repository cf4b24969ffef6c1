import type { Locale } from '../../model/locale.ts';
import { message } from '../message.ts';

type Written = { value: string; suggestion: string; locale: Locale };
/** A cell that is no number; `absent` is 1 where its words say that there is none. */
type Unreadable = Written & { absent: number };
type InUnit = { value: string; kpi: string; unit: string };

/** What a cell should be, and how its row goes on where its formula cannot be mended: only some may be empty. */
interface CellName {
  readonly name: string;
  readonly otherwise: string;
}

const figureCell: Readonly<Record<Locale, CellName>> = {
  fr: { name: 'un chiffre', otherwise: 'laissez la cellule vide si la donnée manque' },
  en: { name: 'a figure', otherwise: 'leave the cell empty if the data is missing' },
};
const otherCells: Readonly<Record<string, Readonly<Record<Locale, CellName>>>> = {
  kpi: {
    fr: { name: 'un indicateur', otherwise: 'supprimez la ligne' },
    en: { name: 'a KPI', otherwise: 'delete the row' },
  },
  period: {
    fr: { name: 'une période', otherwise: 'supprimez la ligne' },
    en: { name: 'a period', otherwise: 'delete the row' },
  },
  party: {
    fr: { name: 'une partie', otherwise: 'laissez la cellule vide si le chiffre vaut pour toutes' },
    en: { name: 'a party', otherwise: 'leave the cell empty if the figure is of all of them' },
  },
};

const cellName = (of: string, locale: Locale) => (otherCells[of] ?? figureCell)[locale];

/** What can be wrong with a figure. */
export const csvNumberMessages = {
  'error-cell': message<{ value: string; of: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» est une erreur du tableur, pas ${cellName(v.of, 'fr').name}.`,
      hint: `Corrigez la formule avant d’exporter, ou ${cellName(v.of, 'fr').otherwise}.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is an error of the spreadsheet, not ${cellName(v.of, 'en').name}.`,
      hint: `Mend the formula before exporting, or ${cellName(v.of, 'en').otherwise}.`,
    }),
  }),
  'missing-marker': message<{ value: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» est lu comme une donnée manquante.`,
      hint: 'Laissez la cellule vide.',
    }),
    en: (v) => ({ message: `“${v.value}” is read as missing data.`, hint: 'Leave the cell empty.' }),
  }),
  'ambiguous-number': message<{ value: string; thousands: string; decimals: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» peut être un millier ou un nombre à trois décimales.`,
      hint: `Écrivez ${v.thousands} pour le millier, ou ${v.decimals} pour le nombre décimal.`,
    }),
    en: (v) => ({
      message: `“${v.value}” may be a thousand or a number with three decimals.`,
      hint: `Write ${v.thousands} for the thousand, or ${v.decimals} for the decimal number.`,
    }),
  }),
  'wrong-decimal-mark': message<Written>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0»\u00a0: les nombres de ce fichier sont déclarés ${v.locale === 'fr' ? 'français, la virgule y marque' : 'anglais, le point y marque'} les décimales.`,
      hint: `Écrivez ${v.suggestion}${otherLocale(v.locale, 'fr')}`,
    }),
    en: (v) => ({
      message: `“${v.value}”: the numbers of this file are declared ${v.locale === 'fr' ? 'French, where the comma marks' : 'English, where the point marks'} decimals.`,
      hint: `Write ${v.suggestion}${otherLocale(v.locale, 'en')}`,
    }),
  }),
  'wrong-thousands-mark': message<Written>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0»\u00a0: les nombres de ce fichier sont déclarés ${v.locale === 'fr' ? 'français, une espace y sépare' : 'anglais, la virgule y sépare'} les milliers.`,
      hint: `Écrivez ${v.suggestion}${otherLocale(v.locale, 'fr')}`,
    }),
    en: (v) => ({
      message: `“${v.value}”: the numbers of this file are declared ${v.locale === 'fr' ? 'French, where a space separates' : 'English, where the comma separates'} thousands.`,
      hint: `Write ${v.suggestion}${otherLocale(v.locale, 'en')}`,
    }),
  }),
  'scientific-number': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» est l’écriture abrégée du tableur, qui peut avoir perdu des chiffres.`,
      hint: `Mettez la colonne au format «\u00a0Nombre\u00a0» et exportez de nouveau\u202f; sinon, écrivez ${v.suggestion} si c’est exact.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is the spreadsheet’s short form, which may have lost digits.`,
      hint: `Give the column the “Number” format and export again; else write ${v.suggestion} if that is exact.`,
    }),
  }),
  'date-for-number': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» est une date à la place d’un chiffre\u00a0: le tableur a sans doute converti un nombre écrit avec un point.`,
      hint: 'Retapez le nombre dans le tableur avec une virgule, colonne au format «\u00a0Nombre\u00a0», puis exportez de nouveau.',
    }),
    en: (v) => ({
      message: `“${v.value}” is a date where a figure should be: the spreadsheet probably converted a number.`,
      hint: 'Type the number again in the spreadsheet, with the column in “Number” format, then export again.',
    }),
  }),
  'unreadable-number': message<Unreadable>({
    severity: 'error',
    fr: (v) => ({ message: `«\u00a0${v.value}\u00a0» n’est pas un nombre.`, hint: cureFr[cureOf(v)](v) }),
    en: (v) => ({ message: `“${v.value}” is not a number.`, hint: cureEn[cureOf(v)](v) }),
  }),
  'number-too-large': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» a trop de chiffres pour être gardé exactement.`,
      hint: 'Vérifiez la valeur\u202f; au besoin, comptez dans une unité plus grande.',
    }),
    en: (v) => ({
      message: `“${v.value}” has too many digits to be kept exactly.`,
      hint: 'Check the value; if it is right, count in a larger unit.',
    }),
  }),
  'percent-without-sign': message<{ value: string; kpi: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.kpi}\u00a0» se mesure en\u00a0%, et «\u00a0${v.value}\u00a0» dépasse 1 sans porter le signe.`,
      hint: `Écrivez «\u00a0${v.suggestion}\u00a0»\u202f; un taux sans signe va de 0 à 1.`,
    }),
    en: (v) => ({
      message: `“${v.kpi}” is measured in\u00a0%, and “${v.value}” is beyond 1 without the sign.`,
      hint: `Write “${v.suggestion}”; a rate without the sign goes from 0 to 1.`,
    }),
  }),
  'percent-sign-doubtful': message<{ value: string; kpi: string; read: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» ne porte pas le signe\u00a0%, que portent les autres valeurs de «\u00a0${v.kpi}\u00a0»\u00a0: il est lu ${v.read}\u00a0%.`,
      hint: `Écrivez «\u00a0${v.value}\u00a0%\u00a0», ou «\u00a0${v.read}\u00a0%\u00a0» si c’est bien cela.`,
    }),
    en: (v) => ({
      message: `“${v.value}” bears no % sign, as the other values of “${v.kpi}” do: it is read as ${v.read}\u00a0%.`,
      hint: `Write “${v.value}\u00a0%”, or “${v.read}\u00a0%” if that is meant.`,
    }),
  }),
  'unexpected-percent': message<InUnit>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» est un pourcentage, mais «\u00a0${v.kpi}\u00a0» se mesure en «\u00a0${v.unit}\u00a0».`,
      hint: 'Écrivez le chiffre dans cette unité, ou corrigez «\u00a0unit\u00a0» dans la définition de l’indicateur.',
    }),
    en: (v) => ({
      message: `“${v.value}” is a percentage, but “${v.kpi}” is measured in “${v.unit}”.`,
      hint: 'Write the figure in that unit, or mend “unit” in the KPI’s definition.',
    }),
  }),
  'unexpected-currency': message<InUnit>({
    severity: 'warning',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» porte une devise, mais «\u00a0${v.kpi}\u00a0» se mesure en «\u00a0${v.unit}\u00a0»\u202f; seul le nombre est retenu.`,
      hint: 'Ôtez la devise, ou corrigez «\u00a0unit\u00a0» dans la définition de l’indicateur.',
    }),
    en: (v) => ({
      message: `“${v.value}” bears a currency, but “${v.kpi}” is measured in “${v.unit}”; only the number is kept.`,
      hint: 'Take the currency out, or mend “unit” in the KPI’s definition.',
    }),
  }),
  'other-currency': message<InUnit & { form: Locale | '' }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» n’est pas dans la devise de «\u00a0${v.kpi}\u00a0», qui se mesure en «\u00a0${v.unit}\u00a0».`,
      hint: `Convertissez le montant\u00a0: aucun cours n’est appliqué aux fichiers CSV.${v.form === '' ? '' : ` Écrivez-le comme ${v.form === 'fr' ? '1234,50' : '1234.50'}.`}`,
    }),
    en: (v) => ({
      message: `“${v.value}” is not in the currency of “${v.kpi}”, which is measured in “${v.unit}”.`,
      hint: `Convert the amount: no rate is applied to CSV files.${v.form === '' ? '' : ` Write it like ${v.form === 'fr' ? '1234,50' : '1234.50'}.`}`,
    }),
  }),
} as const;

/** Whether a cell is a dash beside a unit, as accounting formats show a zero. */
const isZeroShown = (value: string) => /^[-–—−]\s*(?:%|[kM]?(?:€|£|\$|EUR))$|^(?:€|£|\$)\s*[-–—−]$/.test(value);

/** Whether what to write has its unit with it. */
const bearsUnit = (suggestion: string) => /[%€£$]$|[A-Z]{3}$/.test(suggestion);

/** Whether a cell bears the marks by which a spreadsheet keeps a text a text, or signs that no number here has. */
const isText = (value: string) => /^(?:=|["'“”„«»‘’])|[_~≈±*†\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]/.test(value);

function otherLocale(locale: Locale, language: Locale): string {
  const other = locale === 'fr' ? 'en' : 'fr';
  return language === 'fr'
    ? `, ou déclarez locale: ${other} pour ce fichier (csv.files dans playbook.yaml).`
    : `, or declare locale: ${other} for this file (csv.files in playbook.yaml).`;
}

/** What is wrong with a cell that is no number. */
type Cure = 'absent' | 'zero-shown' | 'formula' | 'digits' | 'sign-apart' | 'word-apart' | 'unit-apart';

function cureOf({ value, suggestion, absent }: Unreadable): Cure {
  if (absent === 1) return 'absent';
  if (isZeroShown(value)) return 'zero-shown';
  if (suggestion === '') return value.startsWith('=') ? 'formula' : 'digits';
  if (isText(value)) return 'sign-apart';
  return bearsUnit(suggestion) ? 'word-apart' : 'unit-apart';
}

const cureFr: Readonly<Record<Cure, (v: Unreadable) => string>> = {
  absent: () =>
    'Laissez la cellule vide\u00a0: ce mot y dit qu’il n’y a pas de chiffre. Pour le garder, mettez-le dans la colonne «\u00a0note\u00a0».',
  'zero-shown': () => 'Écrivez 0 si le tableur montre ainsi un zéro, ou laissez la cellule vide si la donnée manque.',
  formula: () => 'Exportez la valeur que la formule calcule, ou laissez la cellule vide si la donnée manque.',
  digits: (v) =>
    `Écrivez des chiffres, comme ${v.locale === 'fr' ? '1 234,5 ou 97,2\u00a0%' : '1,234.5 ou 97.2%'}, ou laissez la cellule vide si la donnée manque.`,
  'sign-apart': (v) => `Écrivez ${v.suggestion}, sans autre signe.`,
  'word-apart': (v) => `Écrivez ${v.suggestion}, sans autre mot.`,
  'unit-apart': (v) => `Écrivez ${v.suggestion} seul\u00a0: l’unité est dans le catalogue.`,
};

const cureEn: Readonly<Record<Cure, (v: Unreadable) => string>> = {
  absent: () =>
    'Leave the cell empty: these words say that there is no figure. To keep them, put them in the “note” column.',
  'zero-shown': () => 'Write 0 if the spreadsheet shows a zero so, or leave the cell empty if the data is missing.',
  formula: () => 'Export the value that the formula gives, or leave the cell empty if the data is missing.',
  digits: (v) =>
    `Write digits, such as ${v.locale === 'fr' ? '1 234,5 or 97,2\u00a0%' : '1,234.5 or 97.2%'}, or leave the cell empty if the data is missing.`,
  'sign-apart': (v) => `Write ${v.suggestion}, without any other sign.`,
  'word-apart': (v) => `Write ${v.suggestion}, without any other word.`,
  'unit-apart': (v) => `Write ${v.suggestion} alone: the unit is in the catalogue.`,
};
