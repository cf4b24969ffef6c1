import { message } from '../message.ts';
import { inQuotes } from './in-quotes.ts';
import { ownLineEn, ownLineFr } from './joined-field.ts';

/** What can be wrong with the lines of YAML: keys, indentation, dashes, what YAML has and records do not. */
export const yamlLineMessages = {
  'yaml-syntax': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'L’en-tête ne peut pas être lu à partir d’ici.',
      hint: 'Vérifiez l’alignement des lignes et les signes : « clé: valeur », un tiret et une espace devant chaque élément de liste.',
    }),
    en: () => ({
      message: 'The front matter cannot be read from here.',
      hint: 'Check how lines are aligned and the signs: “key: value”, a dash and a space before each list item.',
    }),
  }),
  'yaml-indentation': message<{ opened?: number; valued?: number; value?: string }>({
    severity: 'error',
    fr: (v) => ({
      message: 'La ligne n’est pas alignée avec celles de son niveau.',
      hint:
        v.valued !== undefined
          ? `La clé de la ligne ${v.valued} a déjà une valeur, « ${v.value ?? ''} » : supprimez cette valeur si la ligne en dépend, ou alignez la ligne sur cette clé.`
          : v.opened === undefined
            ? 'Alignez-la sur la clé ou le tiret du même niveau ; ce qui dépend d’une clé est décalé de deux espaces.'
            : `Elle continue le groupe ouvert à la ligne ${v.opened} : décalez-la de deux espaces de plus que cette ligne.`,
    }),
    en: (v) => ({
      message: 'The line is not aligned with those of its level.',
      hint:
        v.valued !== undefined
          ? `The key of line ${v.valued} already has a value, “${v.value ?? ''}”: delete that value if this line belongs to it, or align this line with that key.`
          : v.opened === undefined
            ? 'Align it with the key or dash of the same level; what belongs to a key is indented by two spaces.'
            : `It goes on the group opened on line ${v.opened}: indent it two spaces further than that line.`,
    }),
  }),
  'yaml-missing-space': message<{ written: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({ message: `Il manque une espace dans « ${v.written} ».`, hint: `Écrivez « ${v.suggestion} ».` }),
    en: (v) => ({ message: `A space is missing in “${v.written}”.`, hint: `Write “${v.suggestion}”.` }),
  }),
  'yaml-bare-key': message<{ key: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.key} » est entre accolades sans deux-points ni valeur.`,
      hint: `Écrivez « ${v.key}: » et sa valeur ; si l’accolade fait partie du texte, mettez la valeur entre guillemets.`,
    }),
    en: (v) => ({
      message: `“${v.key}” stands between braces without a colon or a value.`,
      hint: `Write “${v.key}:” and its value; if the brace belongs to the text, put the value in quotes.`,
    }),
  }),
  'yaml-list-in-braces': message<{ list: string }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Ces mots sont entre accolades sans deux-points : un groupe y attend des champs et leurs valeurs.',
      hint: `Un texte se met entre guillemets ; une liste s’écrit entre crochets : ${v.list}`,
    }),
    en: (v) => ({
      message: 'These words stand between braces without a colon: a group holds fields and their values.',
      hint: `A text is put in quotes; a list is written in brackets: ${v.list}`,
    }),
  }),
  'yaml-missing-dash': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Cet élément de liste n’a pas de tiret.',
      hint: 'Écrivez un tiret et une espace devant lui, comme devant les autres.',
    }),
    en: () => ({
      message: 'This list item has no dash.',
      hint: 'Write a dash and a space before it, as before the others.',
    }),
  }),
  'yaml-no-break-indent': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La ligne est décalée par des espaces insécables, que le YAML prend pour des lettres.',
      hint: 'Effacez le début de la ligne et retapez-le avec la barre d’espace.',
    }),
    en: () => ({
      message: 'The line is indented with no-break spaces, which YAML takes for letters.',
      hint: 'Delete the start of the line and retype it with the space bar.',
    }),
  }),
  'yaml-no-break-space': message<{ key: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Une espace insécable touche le deux-points de « ${v.key} ».`,
      hint: `Retapez « ${v.key}: » sans espace avant le deux-points, puis une espace ordinaire.`,
    }),
    en: (v) => ({
      message: `A no-break space touches the colon of “${v.key}”.`,
      hint: `Retype “${v.key}:” with no space before the colon, then an ordinary space.`,
    }),
  }),
  'yaml-list-in-text': message<{ line: number }>({
    severity: 'warning',
    fr: () => ({
      message: 'Ces lignes à tiret se lisent comme la suite du texte, et non comme une liste.',
      hint: 'Pour une liste, ne laissez rien après les deux-points du champ ; pour un texte, mettez-le entre guillemets, sur une ligne.',
    }),
    en: () => ({
      message: 'These lines with a dash read as the rest of the text, not as a list.',
      hint: 'For a list, leave nothing after the colon of the field; for a text, put it in quotes, on one line.',
    }),
  }),
  'yaml-deep-dash': message<{ line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Ce tiret est plus décalé que celui de la ligne ${v.line} : la ligne se lit comme la suite de son texte.`,
      hint: 'Alignez les deux tirets, l’un sous l’autre ; si c’est un seul texte, mettez-le entre guillemets, sur une ligne.',
    }),
    en: (v) => ({
      message: `This dash is indented more than that of line ${v.line}: the line reads as the rest of its text.`,
      hint: 'Align the two dashes, one under the other; if it is one text, put it in quotes, on one line.',
    }),
  }),
  'yaml-no-break-dash': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'L’espace qui suit le tiret est insécable : le YAML n’y voit pas un élément de liste.',
      hint: 'Effacez cette espace et retapez-la avec la barre d’espace, sans la touche Option ni Alt.',
    }),
    en: () => ({
      message: 'The space after the dash is a no-break space: YAML sees no list item there.',
      hint: 'Delete that space and type it again with the space bar, without the Option or Alt key.',
    }),
  }),
  'yaml-key-sign': message<{ sign: string; key: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.sign} » est devant la clé « ${v.key} » : ${/[*&]/.test(v.sign) ? 'le YAML y voit un repère, et non un champ' : 'la ligne ne se lit plus comme un champ'}.`,
      hint: `Supprimez ce signe : écrivez « ${v.key}: » et sa valeur.`,
    }),
    en: (v) => ({
      message: `“${v.sign}” stands before the key “${v.key}”: ${/[*&]/.test(v.sign) ? 'YAML takes it for a mark of its own, not for a field' : 'the line no longer reads as a field'}.`,
      hint: `Delete this sign: write “${v.key}:” and its value.`,
    }),
  }),
  'yaml-double-colon': message<{ key: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La clé « ${v.key} » est suivie de deux fois deux-points.`,
      hint: `Écrivez « ${v.key}: » et sa valeur.`,
    }),
    en: (v) => ({
      message: `Two colons follow the key “${v.key}”.`,
      hint: `Write “${v.key}:” and its value.`,
    }),
  }),
  'yaml-line': message<{ line: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.line} » n’a pas la forme « clé: valeur ».`,
      hint: isComment(v.line)
        ? 'Si c’est un commentaire, commencez la ligne par « # » et une espace.'
        : fieldIn(v.line) === ''
          ? 'Ajoutez « : » et une espace après la clé, ou décalez la ligne si elle continue la précédente.'
          : `Écrivez « ${fieldIn(v.line)} ».`,
    }),
    en: (v) => ({
      message: `“${v.line}” does not read “key: value”.`,
      hint: isComment(v.line)
        ? 'If it is a comment, begin the line with “#” and a space.'
        : fieldIn(v.line) === ''
          ? 'Add “: ” after the key, or indent the line if it continues the one above.'
          : `Write “${fieldIn(v.line)}”.`,
    }),
  }),
  'yaml-colon': message<{ value: string; next: string; braced: string }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Une valeur contient «\u00a0:\u00a0» et se lit comme une deuxième clé.',
      hint:
        v.braced !== ''
          ? `Mettez ces champs entre accolades\u00a0: ${v.braced}\u202f; si c’est un seul texte, mettez-le entre guillemets.`
          : v.next !== ''
            ? `Mettez une virgule avant «\u00a0${v.next}\u00a0» si c’est un autre champ\u202f; sinon, mettez la valeur entre guillemets\u00a0: ${inQuotes(v.value)}`
            : `Mettez la valeur entre guillemets\u00a0: ${inQuotes(v.value)}${ownLineFr(v.value)}`,
    }),
    en: (v) => ({
      message: 'A value contains “: ” and reads as a second key.',
      hint:
        v.braced !== ''
          ? `Put these fields in braces: ${v.braced}; if it is one text, put it in quotes.`
          : v.next !== ''
            ? `Put a comma before “${v.next}” if that is another field; else put the value in quotes: ${inQuotes(v.value)}`
            : `Put the value in quotes: ${inQuotes(v.value)}${ownLineEn(v.value)}`,
    }),
  }),
  'yaml-tab': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La ligne est décalée par une tabulation.',
      hint: 'Remplacez la tabulation par deux espaces.',
    }),
    en: () => ({ message: 'The line is indented with a tab.', hint: 'Replace the tab with two spaces.' }),
  }),
  'yaml-missing-colon': message<{ written: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.written} » n’a pas la forme « clé: valeur ».`,
      hint: `Écrivez « ${v.suggestion} » ; si c’est la suite d’un texte, mettez tout ce texte entre guillemets.`,
    }),
    en: (v) => ({
      message: `“${v.written}” does not read “key: value”.`,
      hint: `Write “${v.suggestion}”; if it is the rest of a text, put that whole text in quotes.`,
    }),
  }),
  'duplicate-key': message<{ key: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `La clé « ${v.key} » est écrite deux fois (déjà à la ligne ${v.line}).`,
      hint: 'Gardez l’une, et supprimez l’autre.',
    }),
    en: (v) => ({
      message: `The key “${v.key}” is written twice (already on line ${v.line}).`,
      hint: 'Keep one, and delete the other.',
    }),
  }),
  'yaml-anchor': message<{ sign: string; value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.sign} » se lit comme un repère YAML, que le playbook refuse.`,
      hint: `Recopiez la valeur en toutes lettres, ou mettez-la entre guillemets : ${inQuotes(v.value)}`,
    }),
    en: (v) => ({
      message: `“${v.sign}” reads as a YAML anchor or alias, which the playbook refuses.`,
      hint: `Write the value out in full, or put it in quotes: ${inQuotes(v.value)}`,
    }),
  }),
  'yaml-tag': message<{ tag: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.tag} » se lit comme une étiquette YAML, que le playbook refuse.`,
      hint: 'Retirez-la, ou mettez la valeur entre guillemets.',
    }),
    en: (v) => ({
      message: `“${v.tag}” reads as a YAML tag, which the playbook refuses.`,
      hint: 'Remove it, or put the value in quotes.',
    }),
  }),
  'yaml-merge': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({ message: 'La fusion « << » est refusée.', hint: 'Recopiez les champs voulus.' }),
    en: () => ({ message: 'The merge key “<<” is refused.', hint: 'Write the fields out.' }),
  }),
  'yaml-key': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({ message: 'La clé n’est pas un simple mot.', hint: 'Écrivez « clé: valeur » avec un mot pour clé.' }),
    en: () => ({ message: 'The key is not a plain word.', hint: 'Write “key: value” with a word as the key.' }),
  }),
  'yaml-reserved-key': message<{ key: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.key}\u00a0» est un nom que le programme se réserve.`,
      hint: 'Supprimez ce champ, ou donnez-lui un autre nom.',
    }),
    en: (v) => ({
      message: `“${v.key}” is a name that the program keeps for itself.`,
      hint: 'Delete this field, or give it another name.',
    }),
  }),
  'yaml-documents': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier contient plusieurs documents YAML.',
      hint: 'Gardez-en un seul : retirez la ligne « --- » ou « ... » du milieu.',
    }),
    en: () => ({
      message: 'The file holds several YAML documents.',
      hint: 'Keep one: remove the “---” or “...” line in the middle.',
    }),
  }),
  'yaml-too-deep': message<{ limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les champs s’emboîtent sur plus de ${v.limit} niveaux.`,
      hint: 'Simplifiez : aucun champ du playbook n’est si profond.',
    }),
    en: (v) => ({
      message: `The fields nest more than ${v.limit} deep.`,
      hint: 'Simplify: no field of the playbook is that deep.',
    }),
  }),
} as const;

/** Whether a line begins as a comment does in another language than YAML. */
const isComment = (line: string) => /^(?:\/\/|<!--|\/\*|;|%|--(?!-))/.test(line);

/**
 * A line written with an equals sign or the wide colon of another script, or with no sign before a brace or a bracket,
 * as the field it was meant to be; else empty.
 */
const fieldIn = (line: string) =>
  line.replace(
    /^([A-Za-z][\w./-]*)(?:\s*[=\uff1a]\s*|\s+(?=[{[].*[\]}]$))(\S.*)$|^.*$/s,
    (_, key?: string, value?: string) => (key === undefined ? '' : `${key}: ${value ?? ''}`),
  );
