import { message } from '../message.ts';
import { inQuotes } from './in-quotes.ts';
import { ownLineEn, ownLineFr } from './joined-field.ts';

/** What can be wrong with the signs of YAML within a value: quotes, brackets, braces, commas. */
export const yamlSignMessages = {
  'comma-in-braces': message<{ field: string; value: string; key: string; number: string; asText?: 'no' }>({
    severity: 'error',
    fr: (v) => ({
      message: `Entre accolades, la virgule sépare les champs : « ${v.field} » s’arrête avant « ${v.key} ».`,
      hint:
        v.number === ''
          ? `Mettez la valeur entre guillemets : ${v.field}: ${inQuotes(v.value)}`
          : v.asText === 'no'
            ? `Écrivez « ${v.field}: ${v.number} ».`
            : `Écrivez « ${v.field}: ${v.number} » ; si c’est un texte, mettez-le entre guillemets : ${v.field}: ${inQuotes(v.value)}`,
    }),
    en: (v) => ({
      message: `Between braces a comma separates fields: “${v.field}” stops before “${v.key}”.`,
      hint:
        v.number === ''
          ? `Put the value in quotes: ${v.field}: ${inQuotes(v.value)}`
          : v.asText === 'no'
            ? `Write “${v.field}: ${v.number}”.`
            : `Write “${v.field}: ${v.number}”; if it is a text, put it in quotes: ${v.field}: ${inQuotes(v.value)}`,
    }),
  }),
  'yaml-word-mark': message<{ mark: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.mark} » n’est pas le tiret d’une liste : ces lignes se lisent comme un texte.`,
      hint: 'Commencez chaque élément par un trait d’union et une espace : « - … ».',
    }),
    en: (v) => ({
      message: `“${v.mark}” is not the dash of a list: these lines read as a text.`,
      hint: 'Begin each item with a hyphen and a space: “- …”.',
    }),
  }),
  'yaml-extra-bracket': message<{ bracket: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.bracket} » ferme un groupe ou une liste qui n’est pas ouvert.`,
      hint:
        v.bracket === ']'
          ? 'Supprimez ce signe, ou écrivez « [ » au début de la liste qu’il ferme.'
          : 'Supprimez ce signe.',
    }),
    en: (v) => ({
      message: `“${v.bracket}” closes a group or list that is not open.`,
      hint:
        v.bracket === ']' ? 'Delete this sign, or write “[” at the start of the list it closes.' : 'Delete this sign.',
    }),
  }),
  'yaml-text-after-quote': message<{ quote: string; rest: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Un guillemet ${v.quote} ferme la valeur avant ce texte.`,
      hint: isSeparator(v.rest)
        ? `Supprimez « ${v.rest} » : un champ finit avec sa ligne.`
        : 'Dans le texte, écrivez ’ pour l’apostrophe et « … » pour les guillemets, ou entourez la valeur de l’autre sorte de guillemets.',
    }),
    en: (v) => ({
      message: `A quote ${v.quote} closes the value before this text.`,
      hint: isSeparator(v.rest)
        ? `Delete “${v.rest}”: a field ends with its line.`
        : 'Within the text, write ’ for the apostrophe and “…” for quotes, or put the value in the other kind of quotes.',
    }),
  }),
  'yaml-escape': message<{ sign: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Entre guillemets droits, « ${v.sign} » n’est pas un code connu.`,
      hint: 'Écrivez \\\\ pour une barre oblique inverse, ou mettez la valeur entre apostrophes droites.',
    }),
    en: (v) => ({
      message: `Within double quotes, “${v.sign}” is not a known code.`,
      hint: 'Write \\\\ for a backslash, or put the value in single quotes.',
    }),
  }),
  'yaml-extra-comma': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Rien ne précède cette virgule.',
      hint: 'Supprimez-la, ou écrivez ce qui manque devant elle.',
    }),
    en: () => ({
      message: 'Nothing stands before this comma.',
      hint: 'Delete it, or write what is missing before it.',
    }),
  }),
  'yaml-quote': message<{ closed: string }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Un guillemet est ouvert et jamais fermé.',
      hint: `Fermez-le à la fin de la valeur${v.closed && ` : ${v.closed}`}, ou retirez-le ; ’ convient sans guillemets.`,
    }),
    en: (v) => ({
      message: 'A quote is opened and never closed.',
      hint: `Close it at the end of the value${v.closed && `: ${v.closed}`}, or remove it; ’ needs no quotes.`,
    }),
  }),
  'yaml-bracket': message<{ bracket: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.bracket} » est ouvert et jamais fermé.`,
      hint: `Écrivez « ${v.bracket === '[' ? ']' : '}'} » à la fin de la liste ou du groupe.`,
    }),
    en: (v) => ({
      message: `“${v.bracket}” is opened and never closed.`,
      hint: `Write “${v.bracket === '[' ? ']' : '}'}” at the end of the list or group.`,
    }),
  }),
  'yaml-lone-brace': message<{ sign: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.sign} » est seul au-dessus des champs, qui s’écrivent un par ligne, sans accolades ni crochets.`,
      hint: v.line > 0 ? `Supprimez-le, et celui qui le ferme à la ligne ${v.line}.` : 'Supprimez-le.',
    }),
    en: (v) => ({
      message: `“${v.sign}” stands alone above the fields, which are written one a line, without braces or brackets.`,
      hint: v.line > 0 ? `Delete it, and the one that closes it on line ${v.line}.` : 'Delete it.',
    }),
  }),
  'yaml-bracket-mismatch': message<{ sign: string; instead: string; pair: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.sign} » et « ${v.pair} » ne vont pas ensemble.`,
      hint: `Écrivez « ${v.instead} » au lieu de « ${v.sign} ».`,
    }),
    en: (v) => ({
      message: `“${v.sign}” and “${v.pair}” do not go together.`,
      hint: `Write “${v.instead}” instead of “${v.sign}”.`,
    }),
  }),
  'yaml-bracket-in-text': message<{ bracket: string; value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Entre accolades ou crochets, « ${v.bracket} » ne se met pas au milieu d’un texte.`,
      hint: `Supprimez ce signe s’il est de trop ; sinon, mettez la valeur entre guillemets : ${inQuotes(v.value)}`,
    }),
    en: (v) => ({
      message: `Between braces or brackets, “${v.bracket}” cannot stand within a text.`,
      hint: `Delete this sign if it is one too many; else put the value in quotes: ${inQuotes(v.value)}`,
    }),
  }),
  'yaml-after-group': message<{ sign: string; rest: string; item: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.rest} » suit « ${v.sign} », qui a fermé le groupe.`,
      hint:
        v.item !== ''
          ? `Écrivez « - ${v.item} » à la ligne suivante, sans virgule avant : un tiret par élément.`
          : v.rest === ','
            ? 'Supprimez cette virgule : entre les lignes d’une liste, il n’en faut pas.'
            : /^[a-z][a-z-]*:(?: |$)/.test(v.rest)
              ? `Écrivez ce champ sur sa propre ligne ; s’il fait partie du groupe, mettez « ${v.sign} » après lui.`
              : `Supprimez-le ; s’il fait partie du groupe, mettez « ${v.sign} » après lui.`,
    }),
    en: (v) => ({
      message: `“${v.rest}” follows “${v.sign}”, which has closed the group.`,
      hint:
        v.item !== ''
          ? `Write “- ${v.item}” on the next line, with no comma before: one dash for each item.`
          : v.rest === ','
            ? 'Delete this comma: none is needed between the lines of a list.'
            : /^[a-z][a-z-]*:(?: |$)/.test(v.rest)
              ? `Write this field on a line of its own; if it belongs to the group, put “${v.sign}” after it.`
              : `Delete it; if it belongs to the group, put “${v.sign}” after it.`,
    }),
  }),
  'yaml-comment-in-braces': message<{ rest: string; sign: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.rest} » n’est pas lu : après une espace, « # » ouvre un commentaire, et « ${v.sign} » en fait partie.`,
      hint: `Si c’est du texte, mettez toute la valeur entre guillemets ; si c’est un commentaire, mettez-le après « ${v.sign} ».`,
    }),
    en: (v) => ({
      message: `“${v.rest}” is not read: after a space, “#” opens a comment, and “${v.sign}” is in it.`,
      hint: `If it is text, put the whole value in quotes; if it is a comment, put it after “${v.sign}”.`,
    }),
  }),
  'yaml-missing-comma': message<{ next: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Il manque une virgule avant « ${v.next} ».`,
      hint: `Écrivez une virgule et une espace devant « ${v.next} ».`,
    }),
    en: (v) => ({
      message: `A comma is missing before “${v.next}”.`,
      hint: `Write a comma and a space before “${v.next}”.`,
    }),
  }),
  'yaml-semicolon': message<{ suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Entre accolades, c’est la virgule qui sépare les champs, pas le point-virgule.',
      hint: `Écrivez : ${v.suggestion}`,
    }),
    en: (v) => ({
      message: 'Between braces it is a comma that separates fields, not a semicolon.',
      hint: `Write: ${v.suggestion}`,
    }),
  }),
  'yaml-plain-start': message<{ sign: string; value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Une valeur ne peut pas commencer par « ${v.sign} ».`,
      hint:
        calledId(v.value) !== ''
          ? `Pour un identifiant, écrivez « ${calledId(v.value)} » ; pour un texte, mettez-le entre guillemets : ${inQuotes(v.value)}`
          : negativeNumber(v.value) !== ''
            ? `Pour un nombre négatif, écrivez « ${negativeNumber(v.value)} », sans espace. Pour un texte, mettez-le entre guillemets : ${inQuotes(v.value)}`
            : comparedNumber(v.value) === ''
              ? `Mettez la valeur entre guillemets : ${inQuotes(v.value)}${ownLineFr(v.value)}`
              : `Pour un nombre, écrivez « ${comparedNumber(v.value)} » seul : le sens est dit par l’indicateur (« direction »). Pour un texte, mettez-le entre guillemets : ${inQuotes(v.value)}`,
    }),
    en: (v) => ({
      message: `A value cannot begin with “${v.sign}”.`,
      hint:
        calledId(v.value) !== ''
          ? `For an id, write “${calledId(v.value)}”; for a text, put it in quotes: ${inQuotes(v.value)}`
          : negativeNumber(v.value) !== ''
            ? `For a negative number, write “${negativeNumber(v.value)}”, without a space. For a text, put it in quotes: ${inQuotes(v.value)}`
            : comparedNumber(v.value) === ''
              ? `Put the value in quotes: ${inQuotes(v.value)}${ownLineEn(v.value)}`
              : `For a number, write “${comparedNumber(v.value)}” alone: the KPI says which way is better (“direction”). For a text, put it in quotes: ${inQuotes(v.value)}`,
    }),
  }),
  'yaml-typographic-quotes': message<{ value: string; text: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Les guillemets de ${v.value} ne sont pas ceux du YAML : ils seront montrés avec la valeur.`,
      hint: `Écrivez ${v.text} sans guillemets, ou "${v.text}" ; pour les montrer, mettez le tout entre guillemets droits : "${v.value}".`,
    }),
    en: (v) => ({
      message: `The quotes of ${v.value} are not those of YAML: they will be shown with the value.`,
      hint: `Write ${v.text} without quotes, or "${v.text}"; to show them, put the whole in straight quotes: "${v.value}".`,
    }),
  }),
  'yaml-lone-quote': message<{ value: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: 'Un guillemet « " » est seul dans la valeur : il sera montré avec elle.',
      hint: `Retirez-le et écrivez « ${v.value} », ou mettez l’autre guillemet.`,
    }),
    en: (v) => ({
      message: 'A quote mark " stands alone in the value: it will be shown with it.',
      hint: `Delete it and write “${v.value}”, or put in the other quote.`,
    }),
  }),
  'yaml-only-comment': message<{ rest: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La valeur est vide : « ${v.rest} » est un commentaire.`,
      hint: 'Si c’est la valeur, mettez-la entre guillemets, signe « # » compris ou non ; si le champ reste à remplir, mettez toute la ligne en commentaire.',
    }),
    en: (v) => ({
      message: `The value is empty: “${v.rest}” is a comment.`,
      hint: 'If it is the value, put it in quotes, with or without the “#”; if the field is still to be filled, make the whole line a comment.',
    }),
  }),
  'yaml-cut-by-hash': message<{ rest: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.rest} » n’est pas lu : après une espace, « # » ouvre un commentaire.`,
      hint: 'Si c’est du texte, mettez toute la valeur entre guillemets ; si c’est un commentaire, laissez une espace après « # ».',
    }),
    en: (v) => ({
      message: `“${v.rest}” is not read: after a space, “#” opens a comment.`,
      hint: 'If it is text, put the whole value in quotes; if it is a comment, leave a space after “#”.',
    }),
  }),
} as const;

/** The number after `>` or `>=`, as front matter writes it; empty where what follows is none. */
const comparedNumber = (value: string) =>
  (/^>=?\s*(\d[\d\s]*(?:[.,]\d+)?\s*%?)$/.exec(value)?.[1] ?? '').replace(/\s(?=\d)/g, '').replace(',', '.');

/** The id in a value such as `@ana`, as people are called in conversations; else empty. */
const calledId = (value: string) => /^@([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(value)?.[1] ?? '';

/** A negative number whose sign a blank parts from it, as it is written: `- 6 %` is `-6 %`; else empty. */
const negativeNumber = (value: string) => /^- +(\d+(?:\.\d+)?(?: ?%)?)$/.exec(value)?.[1]?.replace(/^/, '-') ?? '';

/** What other notations put between fields. */
const isSeparator = (text: string) => text === ',' || text === ';';
