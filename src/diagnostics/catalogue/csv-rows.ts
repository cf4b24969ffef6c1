import { forOtherYears } from '../../format/frequency.ts';
import { periodAt } from '../../model/period.ts';
import { message } from '../message.ts';
import { fieldHeading } from './csv-columns.ts';
import { meantEn, meantFr } from './did-you-mean.ts';

type Width = { cells: number; columns: number };

const englishMonths = forOtherYears('en', (months) => months);
const periodForms: Readonly<Record<string, { fr: string; en: string }>> = {
  monthly: { fr: 'par mois, par exemple 2026-09 ou sept. 2026', en: 'monthly, such as 2026-09 or Sept 2026' },
  quarterly: { fr: 'par trimestre, par exemple 2026-Q3 ou T3 2026', en: 'quarterly, such as 2026-Q3 or Q3 2026' },
  'half-yearly': { fr: 'par semestre, par exemple 2026-H2 ou S2 2026', en: 'half-yearly, such as 2026-H2 or H2 2026' },
  yearly: { fr: 'par an, par exemple 2026', en: 'yearly, such as 2026' },
  ...forOtherYears('fr', (months, of) => ({
    fr: `par an, ${months}, par exemple ${periodAt(2026, of)} ou 2026-2027`,
    en: `yearly, ${englishMonths[of]}, such as ${periodAt(2026, of)} or 2026-2027`,
  })),
};

/** What can be wrong with a row of a CSV file beside its figures. */
export const csvRowMessages = {
  'too-many-cells': message<Width>({
    severity: 'error',
    fr: (v) => ({
      message: `La ligne a ${v.cells} cellules pour ${v.columns} colonnes\u00a0: elle n’est pas lue.`,
      hint: 'Ôtez le séparateur en trop\u202f; si une cellule en contient un (une virgule décimale, par exemple), mettez-la entre guillemets\u00a0: "97,2\u00a0%".',
    }),
    en: (v) => ({
      message: `The row has ${v.cells} cells for ${v.columns} columns: it is not read.`,
      hint: 'Take out the extra separator; if a cell holds one (a thousands comma, say), put it in quotes: "1,234".',
    }),
  }),
  'cells-exchanged': message<{ left: string; right: string; leftColumn: string; rightColumn: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.left} » et « ${v.right} » sont l’un à la place de l’autre : la ligne n’est pas lue.`,
      hint: `Échangez-les : « ${v.right} » sous « ${v.leftColumn} », « ${v.left} » sous « ${v.rightColumn} ».`,
    }),
    en: (v) => ({
      message: `“${v.left}” and “${v.right}” stand in each other’s place: the row is not read.`,
      hint: `Exchange them: “${v.right}” under “${v.leftColumn}”, “${v.left}” under “${v.rightColumn}”.`,
    }),
  }),
  'missing-cell': message<{ column: string; found: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Il manque la cellule de «\u00a0${v.column}\u00a0»\u00a0: «\u00a0${v.found}\u00a0» et la suite sont décalés vers la gauche. La ligne n’est pas lue.`,
      hint: `Écrivez cette cellule et son séparateur devant «\u00a0${v.found}\u00a0».`,
    }),
    en: (v) => ({
      message: `The cell of “${v.column}” is missing: “${v.found}” and what follows slid to the left. The row is not read.`,
      hint: `Write that cell and its separator before “${v.found}”.`,
    }),
  }),
  'extra-cell': message<{ column: string; found: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `${v.found === '' ? 'Une cellule vide' : `«\u00a0${v.found}\u00a0»`} est de trop sous «\u00a0${v.column}\u00a0»\u00a0: la suite est décalée vers la droite. La ligne n’est pas lue.`,
      hint: 'Supprimez cette cellule et son séparateur.',
    }),
    en: (v) => ({
      message: `${v.found === '' ? 'An empty cell' : `“${v.found}”`} is one too many under “${v.column}”: what follows slid to the right. The row is not read.`,
      hint: 'Delete that cell and its separator.',
    }),
  }),
  'broken-row': message<{ line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `C’est la suite de la ligne ${v.line}, qu’un retour à la ligne a coupée\u00a0: ni l’une ni l’autre n’est lue.`,
      hint: `Remettez-la au bout de la ligne ${v.line}.`,
    }),
    en: (v) => ({
      message: `This goes on from line ${v.line}, which a line break cut in two: neither is read.`,
      hint: `Put it back at the end of line ${v.line}.`,
    }),
  }),
  'decimals-split': message<{ rows: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `La virgule sépare les colonnes de ce fichier et y marque aussi les décimales : ${v.rows} lignes ont des cellules de trop, et rien n’est lu.`,
      hint: 'Exportez-le de nouveau avec le point-virgule pour séparateur.',
    }),
    en: (v) => ({
      message: `The comma parts the columns of this file and its decimals alike: ${v.rows} rows have cells too many, and nothing is read.`,
      hint: 'Export it again with the semicolon as the separator.',
    }),
  }),
  'too-few-cells': message<Width & { missing: string; other: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La ligne a ${v.cells} ${v.cells === 1 ? 'cellule' : 'cellules'} pour ${v.columns} colonnes et s’arrête avant «\u00a0${v.missing}\u00a0»\u00a0: elle n’est pas lue.`,
      hint:
        v.other === ''
          ? 'Ajoutez les séparateurs qui manquent\u202f; une cellule vide reste entre deux séparateurs.'
          : `Séparez ses cellules comme le reste du fichier, et non par ${v.other === '\t' ? 'des tabulations' : `«\u00a0${v.other}\u00a0»`}.`,
    }),
    en: (v) => ({
      message: `The row has ${v.cells} ${v.cells === 1 ? 'cell' : 'cells'} for ${v.columns} columns and ends before “${v.missing}”: it is not read.`,
      hint:
        v.other === ''
          ? 'Add the missing separators; an empty cell stands between two separators.'
          : `Part its cells as in the rest of the file, not with ${v.other === '\t' ? 'tabs' : `“${v.other}”`}.`,
    }),
  }),
  'csv-comment': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Cette ligne commence par «\u00a0#\u00a0»\u202f; un fichier CSV n’a pas de commentaires.',
      hint: 'Supprimez-la, ou mettez ce qu’elle dit dans la colonne «\u00a0note\u00a0» d’un chiffre.',
    }),
    en: () => ({
      message: 'This line begins with “#”; a CSV file has no comments.',
      hint: 'Delete it, or put what it says in the “note” column of a figure.',
    }),
  }),
  'text-row': message<{ found: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Cette ligne ne porte ni période ni chiffre\u00a0: «\u00a0${v.found}\u00a0».`,
      hint: 'Supprimez-la, ou mettez ce qu’elle dit dans la colonne «\u00a0note\u00a0» d’un chiffre.',
    }),
    en: (v) => ({
      message: `This line holds no period and no figure: “${v.found}”.`,
      hint: 'Delete it, or put what it says in the “note” column of a figure.',
    }),
  }),
  'repeated-header': message<{ copy?: number }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.copy === undefined
          ? 'L’en-tête est répété ici, comme quand deux fichiers sont mis bout à bout.'
          : 'Le fichier est collé deux fois\u00a0: l’en-tête et toutes les lignes recommencent ici.',
      hint: v.copy === undefined ? 'Supprimez cette ligne.' : 'Supprimez tout à partir de cette ligne.',
    }),
    en: (v) => ({
      message:
        v.copy === undefined
          ? 'The header is repeated here, as when two files are put end to end.'
          : 'The file is pasted twice: the header and all rows begin anew here.',
      hint: v.copy === undefined ? 'Delete this line.' : 'Delete everything from this line on.',
    }),
  }),
  'second-table': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Un autre tableau commence ici, avec ses propres titres\u00a0: rien n’est lu à partir de cette ligne.',
      hint: 'Mettez-le dans un fichier CSV à part, à côté de celui-ci.',
    }),
    en: () => ({
      message: 'Another table begins here, with headings of its own: nothing is read from this line on.',
      hint: 'Put it in a CSV file of its own, beside this one.',
    }),
  }),
  'short-row': message<Width & { missing: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La ligne a ${v.cells} cellules pour ${v.columns} colonnes\u00a0: «\u00a0${v.missing}\u00a0» et la suite sont lues comme vides.`,
      hint: 'Ajoutez les séparateurs qui manquent en fin de ligne.',
    }),
    en: (v) => ({
      message: `The row has ${v.cells} cells for ${v.columns} columns: “${v.missing}” and what follows are read as empty.`,
      hint: 'Add the missing separators at the end of the line.',
    }),
  }),
  'empty-cell': message<{ field: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La colonne «\u00a0${fieldHeading(v.field, 'fr')}\u00a0» est vide\u00a0: cette ligne ne peut être rattachée à rien.`,
      hint:
        v.field === 'kpi'
          ? 'Écrivez l’indicateur sur chaque ligne, même s’il se répète.'
          : 'Écrivez la période sur chaque ligne, même si elle se répète.',
    }),
    en: (v) => ({
      message: `The column “${fieldHeading(v.field, 'en')}” is empty: this row cannot be attached to anything.`,
      hint:
        v.field === 'kpi'
          ? 'Write the KPI on every row, even where it repeats.'
          : 'Write the period on every row, even where it repeats.',
    }),
  }),
  'unknown-measured-kpi': message<{ name: string; suggestion: string; rows: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.name}\u00a0» n’est le nom d’aucun indicateur du catalogue${v.rows > 1 ? ` (${v.rows} lignes, dont celle-ci)` : ''}.`,
      hint: meantFr(
        v.suggestion,
        'Créez sa définition dans kpis/, ou ajoutez ce nom aux «\u00a0aliases\u00a0» d’un indicateur.',
      ),
    }),
    en: (v) => ({
      message: `“${v.name}” names no KPI of the catalogue${v.rows > 1 ? ` (${v.rows} rows, this one included)` : ''}.`,
      hint: meantEn(v.suggestion, 'Create its definition in kpis/, or add this name to the “aliases” of a KPI.'),
    }),
  }),
  'unreadable-period': message<{ value: string; suggestion: string; span: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» n’est ni un mois, ni un trimestre, ni un semestre, ni une année.`,
      hint:
        v.suggestion === ''
          ? 'Écrivez 2026-09, sept. 2026, T3 2026, S2 2026 ou 2026.'
          : v.span === 1
            ? `Écrivez ${v.suggestion} si l’indicateur se suit sur cette durée ; sinon, donnez une ligne à chaque période.`
            : `Écrivez ${v.suggestion}.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is no month, quarter, half-year or year.`,
      hint:
        v.suggestion === ''
          ? 'Write 2026-09, Sept 2026, Q3 2026, H2 2026 or 2026.'
          : v.span === 1
            ? `Write ${v.suggestion} if the KPI is followed over that length; else give each period a row of its own.`
            : `Write ${v.suggestion}.`,
    }),
  }),
  'total-row': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» résume d’autres lignes\u00a0: le playbook calcule les totaux et ne les lit pas.`,
      hint: 'Supprimez la ligne.',
    }),
    en: (v) => ({
      message: `“${v.value}” sums up other rows: the playbook computes totals and does not read them.`,
      hint: 'Delete the row.',
    }),
  }),
  'target-row': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» est une ligne de cibles\u00a0: un fichier CSV ne donne que ce qui est mesuré.`,
      hint: 'Supprimez la ligne, et écrivez la cible ou le seuil dans la fiche, sous «\u00a0kpis\u00a0».',
    }),
    en: (v) => ({
      message: `“${v.value}” is a row of targets: a CSV file gives only what is measured.`,
      hint: 'Delete the row, and write the target or the threshold in the record, under “kpis”.',
    }),
  }),
  'period-without-year': message<{ value: string; example: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» ne dit pas de quelle année.`,
      hint: `Ajoutez l’année, comme dans «\u00a0${v.example}\u00a0».`,
    }),
    en: (v) => ({
      message: `“${v.value}” does not say of which year.`,
      hint: `Add the year, as in “${v.example}”.`,
    }),
  }),
  'short-year': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’année de «\u00a0${v.value}\u00a0» n’a que deux chiffres, qui peuvent aussi être un jour.`,
      hint:
        v.suggestion === '' ? 'Écrivez l’année en quatre chiffres, par exemple 2026-09.' : `Écrivez ${v.suggestion}.`,
    }),
    en: (v) => ({
      message: `The year of “${v.value}” has only two digits, which may as well be a day.`,
      hint: v.suggestion === '' ? 'Write the year with four digits, such as 2026-09.' : `Write ${v.suggestion}.`,
    }),
  }),
  'ambiguous-date': message<{ value: string; readings: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» se lit de deux façons, jour d’abord ou mois d’abord.`,
      hint: `Écrivez la période\u00a0: ${v.readings.join(' ou ')}.`,
    }),
    en: (v) => ({
      message: `“${v.value}” reads in two ways, day first or month first.`,
      hint: `Write the period: ${v.readings.join(' or ')}.`,
    }),
  }),
  'other-frequency': message<{ value: string; kpi: string; frequency: string; readings: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» n’est pas de la fréquence de l’indicateur «\u00a0${v.kpi}\u00a0».`,
      hint: `Le catalogue le suit ${periodForms[v.frequency]?.fr ?? v.frequency}.${v.readings.length > 0 ? ` Écrivez ${v.readings.join(' ou ')}, selon l’année voulue.` : ''}`,
    }),
    en: (v) => ({
      message: `“${v.value}” is not of the frequency of the KPI “${v.kpi}”.`,
      hint: `The catalogue has it ${periodForms[v.frequency]?.en ?? v.frequency}.${v.readings.length > 0 ? ` Write ${v.readings.join(' or ')}, whichever year is meant.` : ''}`,
    }),
  }),
  'unknown-measurement-status': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» n’est pas un statut de mesure\u202f; la ligne n’est pas lue.`,
      hint: meantFr(v.suggestion, 'Écrivez définitif, provisoire ou corrigé\u202f; une cellule vide vaut définitif.'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not the status of a figure; the row is not read.`,
      hint: meantEn(v.suggestion, 'Write final, provisional or corrected; an empty cell means final.'),
    }),
  }),
  'correction-without-note': message<Record<never, never>>({
    severity: 'warning',
    fr: () => ({
      message: 'Cette correction remplace un chiffre définitif sans dire pourquoi.',
      hint: 'Écrivez la raison dans la colonne «\u00a0note\u00a0» de la ligne.',
    }),
    en: () => ({
      message: 'This correction replaces a final figure without saying why.',
      hint: 'Write the reason in the row’s “note” column.',
    }),
  }),
  'duplicate-measurement': message<{ kpi: string; period: string; line: number; layout: 'long' | 'wide' }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.layout === 'wide'
          ? `La période ${v.period} est déjà à la ligne ${v.line}, avec le même statut\u00a0: aucune des deux lignes ne compte.`
          : `«\u00a0${v.kpi}\u00a0» a déjà un chiffre pour ${v.period} à la ligne ${v.line}, avec le même statut\u00a0: aucun des deux ne compte.`,
      hint: 'Gardez la bonne ligne\u202f; si l’une corrige l’autre, donnez-lui le statut «\u00a0corrigé\u00a0» et une note.',
    }),
    en: (v) => ({
      message:
        v.layout === 'wide'
          ? `The period ${v.period} is already on line ${v.line}, with the same status: neither row counts.`
          : `“${v.kpi}” already has a figure for ${v.period} on line ${v.line}, with the same status: neither counts.`,
      hint: 'Keep the right row; if one corrects the other, give it the status “corrected” and a note.',
    }),
  }),
} as const;
