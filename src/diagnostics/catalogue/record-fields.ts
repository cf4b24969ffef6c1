import { list } from '../listed.ts';
import { message } from '../message.ts';
import { meantEn, meantFr } from './did-you-mean.ts';

/** What can be wrong with the fields of a record and their lists: names, shapes, choices, what stands twice. */
export const recordFieldMessages = {
  'unknown-key': message<UnknownKey>({
    severity: 'error',
    fr: (v) => ({
      message: `Le champ « ${v.key} » n’existe pas ici.`,
      hint: levelFr(v) || meantFr(v.suggestion, `Champs possibles : ${list(v.known)}.`),
    }),
    en: (v) => ({
      message: `There is no field “${v.key}” here.`,
      hint: levelEn(v) || meantEn(v.suggestion, `Possible fields: ${list(v.known)}.`),
    }),
  }),
  'missing-field': message<{ field: string; noteFr: string; noteEn: string; comment?: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.comment === undefined
          ? `Le champ obligatoire « ${v.field} » manque.`
          : `Le champ obligatoire « ${v.field} » est vide : « ${v.comment} » est un commentaire.`,
      hint:
        v.comment === undefined
          ? `Ajoutez « ${v.field}: … ». ${v.noteFr}`.trim()
          : 'Si c’est la valeur, mettez-la entre guillemets ; sinon, écrivez la valeur avant le signe « # ».',
    }),
    en: (v) => ({
      message:
        v.comment === undefined
          ? `The required field “${v.field}” is missing.`
          : `The required field “${v.field}” is empty: “${v.comment}” is a comment.`,
      hint:
        v.comment === undefined
          ? `Add “${v.field}: …”. ${v.noteEn}`.trim()
          : 'If it is the value, put it in quotes; else write the value before the “#” sign.',
    }),
  }),
  'wrong-shape': message<WrongShape>({
    severity: 'error',
    fr: (v) => ({
      message: `${subjectFr(v)} doit être ${shapesFr[v.expected]}, pas ${shapesFr[v.found]}.`,
      hint: `${cureFr(v)} ${v.noteFr}`.trim(),
    }),
    en: (v) => ({
      message: `${subjectEn(v)} must be ${shapesEn[v.expected]}, not ${shapesEn[v.found]}.`,
      hint: `${cureEn(v)} ${v.noteEn}`.trim(),
    }),
  }),
  'unknown-value': message<{ field: string; value: string; suggestion: string; known: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une valeur possible pour « ${v.field} ».`,
      hint:
        v.suggestion === ''
          ? `Valeurs possibles : ${list(v.known)}.`
          : `Vouliez-vous dire « ${v.suggestion} » ? Valeurs possibles : ${list(v.known)}.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is not a possible value for “${v.field}”.`,
      hint:
        v.suggestion === ''
          ? `Possible values: ${list(v.known)}.`
          : `Did you mean “${v.suggestion}”? Possible values: ${list(v.known)}.`,
    }),
  }),
  'too-few-items': message<{ field: string; minimum: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.field} » demande au moins ${v.minimum} ${v.minimum > 1 ? 'éléments' : 'élément'}.`,
      hint: 'Complétez la liste.',
    }),
    en: (v) => ({
      message: `“${v.field}” needs at least ${v.minimum} ${v.minimum > 1 ? 'items' : 'item'}.`,
      hint: 'Complete the list.',
    }),
  }),
  'too-many-items': message<{ field: string; maximum: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.field} » admet au plus ${v.maximum} éléments.`,
      hint: 'Retirez ceux qui sont en trop.',
    }),
    en: (v) => ({ message: `“${v.field}” takes at most ${v.maximum} items.`, hint: 'Remove the extra ones.' }),
  }),
  'comment-in-value': message<{ value: string; comment: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.comment} » n’est pas un commentaire : il est lu avec la valeur.`,
      hint: `Écrivez « ${v.value} » ; un commentaire va à la fin de la ligne, après « # » entre deux espaces.`,
    }),
    en: (v) => ({
      message: `“${v.comment}” is no comment: it is read with the value.`,
      hint: `Write “${v.value}”; a comment goes to the end of the line, after “#” between two spaces.`,
    }),
  }),
  'unknown-format-version': message<{ value: number; read: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le playbook est écrit au format ${v.value}, et ce programme lit le format ${v.read}.`,
      hint:
        v.value > v.read
          ? 'Mettez le programme à jour, sans rien changer ici.'
          : `Écrivez ${v.read} si les fichiers suivent ce format ; le fichier CHANGELOG.md dit ce qui change de l’un à l’autre.`,
    }),
    en: (v) => ({
      message: `The playbook is written in format ${v.value}, and this program reads format ${v.read}.`,
      hint:
        v.value > v.read
          ? 'Update the program, and change nothing here.'
          : `Write ${v.read} if the files follow that format; CHANGELOG.md says what changes from one to the next.`,
    }),
  }),
  'repeated-id': message<{ value: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’identifiant « ${v.value} » sert déjà dans cette liste (ligne ${v.line}).`,
      hint: 'Donnez à chaque élément un identifiant à lui.',
    }),
    en: (v) => ({
      message: `The id “${v.value}” is already used in this list (line ${v.line}).`,
      hint: 'Give each item an id of its own.',
    }),
  }),
  'item-counted-twice': message<{ value: string; field: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » est déjà dans « ${v.field} », ligne ${v.line} : ce que l’on en calcule serait faux.`,
      hint: 'Retirez l’un des deux, ou corrigez celui qui devait être différent.',
    }),
    en: (v) => ({
      message: `“${v.value}” already stands in “${v.field}”, line ${v.line}: what is computed from it would be wrong.`,
      hint: 'Remove one of the two, or correct the one that was meant to differ.',
    }),
  }),
  'repeated-item': message<{ value: string; field: string; line: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.value} » est déjà dans « ${v.field} », ligne ${v.line}.`,
      hint: 'Retirez l’un des deux, ou corrigez celui qui devait être différent.',
    }),
    en: (v) => ({
      message: `“${v.value}” already stands in “${v.field}”, line ${v.line}.`,
      hint: 'Remove one of the two, or correct the one that was meant to differ.',
    }),
  }),
  'owner-without-name': message<{ comment?: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.comment === undefined
          ? '« owner » est écrit, mais ne nomme personne.'
          : `« owner » ne nomme personne : « ${v.comment} » est un commentaire.`,
      hint: 'Écrivez qui en répond, ou supprimez la ligne.',
    }),
    en: (v) => ({
      message:
        v.comment === undefined
          ? '“owner” is written, but names nobody.'
          : `“owner” names nobody: “${v.comment}” is a comment.`,
      hint: 'Write who answers for it, or delete the line.',
    }),
  }),
  'field-without-value': message<{ field: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.field} » est écrit sans valeur : c’est comme s’il n’y était pas.`,
      hint: 'Écrivez sa valeur, ou supprimez-le.',
    }),
    en: (v) => ({
      message: `“${v.field}” is written without a value: it is as if it were not there.`,
      hint: 'Write its value, or delete it.',
    }),
  }),
  'empty-text': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({ message: 'Le champ est écrit mais vide.', hint: 'Remplissez-le, ou supprimez la ligne.' }),
    en: () => ({ message: 'The field is written but empty.', hint: 'Fill it in, or delete the line.' }),
  }),
} as const;

const shapesFr = {
  list: 'une liste',
  group: 'un groupe de champs',
  text: 'un texte simple',
  nothing: 'une case vide',
} as const;

const shapesEn = { list: 'a list', group: 'a group of fields', text: 'plain text', nothing: 'an empty value' } as const;

type WrongShape = {
  field: string;
  /** What is of the wrong shape: a field, an item of a list, or all that the file holds. */
  part: 'field' | 'item' | 'file';
  expected: 'list' | 'group' | 'text';
  found: 'list' | 'group' | 'text' | 'nothing';
  example: readonly string[];
  /** The text found, as the list that was meant; empty where that is not plain. */
  listed: string;
  noteFr: string;
  noteEn: string;
};

function subjectFr({ part, field }: WrongShape): string {
  if (part === 'file') return 'Ce que contient le fichier';
  if (part === 'field') return `« ${field} »`;
  return field === '' ? 'Chaque élément de la liste' : `Chaque élément de « ${field} »`;
}

function subjectEn({ part, field }: WrongShape): string {
  if (part === 'file') return 'What the file holds';
  if (part === 'field') return `“${field}”`;
  return field === '' ? 'Each item of the list' : `Each item of “${field}”`;
}

/** An item or a line as it may be written: `id: …, name: …`. */
const written = (keys: readonly string[]) => (keys.length === 0 ? 'id: …' : keys.map((key) => `${key}: …`).join(', '));

function cureFr({ part, field, expected, found, example, listed }: WrongShape): string {
  if (part === 'file')
    return expected === 'list'
      ? example.length === 0
        ? 'Écrivez une ligne « - … » par élément.'
        : `Écrivez une ligne par élément : « - { ${written(example)} } ».`
      : `Écrivez une ligne « clé: valeur » par champ : ${written(example)}.`;
  if (part === 'item')
    return expected === 'group'
      ? `Écrivez « - { ${written(example)} } ».`
      : expected === 'list'
        ? listed === ''
          ? 'Écrivez « - [ …, … ] ».'
          : `Écrivez « ${field}: ${listed} » : chaque élément est une liste à son tour.`
        : 'Écrivez « - valeur ».';
  if (expected === 'list')
    return listed === ''
      ? `Écrivez « ${field}: » puis une ligne « - … » par élément.`
      : `Écrivez « ${field}: ${listed} », entre crochets.`;
  if (expected === 'group')
    return example.length === 0
      ? `Écrivez « ${field}: » puis ses champs, décalés de deux espaces.`
      : `Écrivez « ${field}: { ${written(example)} } ».`;
  if (found === 'list') return `Gardez-en un, sans crochets ni tiret : « ${field}: valeur ».`;
  return `Écrivez « ${field}: valeur » sur une seule ligne.`;
}

/** A key that its group does not have; of one at the wrong level, the field that it belongs under or beside. */
type UnknownKey = {
  readonly key: string;
  readonly suggestion: string;
  readonly known: readonly string[];
  readonly under?: string;
  readonly beside?: string;
  /** Of that field. */
  readonly line?: number;
  /** The keys below it that belong there too. */
  readonly others?: readonly string[];
};

function levelFr({ under, beside, line = 0, others = [] }: UnknownKey): string {
  if (under !== undefined) {
    const it = others.length === 0 ? 'Il va' : `Il va, avec ${others.map((key) => `« ${key} »`).join(', ')},`;
    const indent = others.length === 0 ? 'décalez-le' : 'décalez-les';
    return `${it} sous « ${under} », à la ligne ${line} : ${indent} de deux espaces de plus que cette clé.`;
  }
  return beside === undefined
    ? ''
    : `Il va à côté de « ${beside} », de la ligne ${line} : commencez-le à la même colonne que cette clé.`;
}

function levelEn({ under, beside, line = 0, others = [] }: UnknownKey): string {
  if (under !== undefined) {
    const it = others.length === 0 ? 'It goes' : `It goes, with ${others.map((key) => `“${key}”`).join(', ')},`;
    const indent = others.length === 0 ? 'indent it' : 'indent them';
    return `${it} under “${under}”, on line ${line}: ${indent} two spaces further than that key.`;
  }
  return beside === undefined
    ? ''
    : `It goes beside “${beside}”, of line ${line}: begin it in the same column as that key.`;
}

function cureEn({ part, field, expected, found, example, listed }: WrongShape): string {
  if (part === 'file')
    return expected === 'list'
      ? example.length === 0
        ? 'Write one “- …” line per item.'
        : `Write one line per item: “- { ${written(example)} }”.`
      : `Write one “key: value” line per field: ${written(example)}.`;
  if (part === 'item')
    return expected === 'group'
      ? `Write “- { ${written(example)} }”.`
      : expected === 'list'
        ? listed === ''
          ? 'Write “- [ …, … ]”.'
          : `Write “${field}: ${listed}”: each item is a list in turn.`
        : 'Write “- value”.';
  if (expected === 'list')
    return listed === ''
      ? `Write “${field}:” then one “- …” line per item.`
      : `Write “${field}: ${listed}”, in brackets.`;
  if (expected === 'group')
    return example.length === 0
      ? `Write “${field}:” then its fields, indented by two spaces.`
      : `Write “${field}: { ${written(example)} }”.`;
  if (found === 'list') return `Keep one of them, without brackets or dash: “${field}: value”.`;
  return `Write “${field}: value” on a single line.`;
}
