import { message } from '../message.ts';

/**
 * A value as YAML takes it whatever it holds: in double quotes, or in single ones where it has double quotes itself.
 */
const inQuotes = (value: string) => (/["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);

/** The number after `>` or `>=`, as front matter writes it; empty where what follows is none. */
const comparedNumber = (value: string) =>
  (/^>=?\s*(\d[\d\s]*(?:[.,]\d+)?\s*%?)$/.exec(value)?.[1] ?? '').replace(/\s(?=\d)/g, '').replace(',', '.');

/** The id in a value such as `@ana`, as people are called in conversations; else empty. */
const calledId = (value: string) => /^@([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(value)?.[1] ?? '';

/** A negative number whose sign a blank parts from it, as it is written: `- 6 %` is `-6 %`; else empty. */
const negativeNumber = (value: string) => /^- +(\d+(?:\.\d+)?(?: ?%)?)$/.exec(value)?.[1]?.replace(/^/, '-') ?? '';

/** What other notations put between fields. */
const isSeparator = (text: string) => text === ',' || text === ';';

/** Whether a line begins as a comment does in another language than YAML. */
const isComment = (line: string) => /^(?:\/\/|<!--|\/\*|;|%|--(?!-))/.test(line);

/**
 * A line written with an equals sign or the wide colon of another script, as the field it was meant to be; else empty.
 */
const fieldIn = (line: string) =>
  line.replace(/^([A-Za-z][\w-]*)\s*[=\uff1a]\s*(\S.*)$|^.*$/s, (_, key?: string, value?: string) =>
    key === undefined ? '' : `${key}: ${value ?? ''}`,
  );

/** What can be wrong with the YAML of a file, before its fields are looked at. */
export const frontMatterMessages = {
  'missing-front-matter': message<{ late: string; words: number }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Le fichier ne commence pas par son en-tête : la première ligne doit être « --- » seule.',
      hint:
        v.late === ''
          ? 'Mettez « --- » sur la première ligne, puis les champs, puis « --- » seule sur une ligne.'
          : v.words === 1
            ? `Mettez ce qui précède le premier « ${v.late} » sous l’en-tête, ou supprimez-le.`
            : `Effacez ce qui précède le premier « ${v.late} » : lignes vides, espaces ou caractères invisibles.`,
    }),
    en: (v) => ({
      message: 'The file does not begin with its front matter: the first line must be “---” alone.',
      hint:
        v.late === ''
          ? 'Put “---” on the first line, then the fields, then “---” alone on a line.'
          : v.words === 1
            ? `Put what stands before the first “${v.late}” below the front matter, or delete it.`
            : `Delete what stands before the first “${v.late}”: empty lines, spaces or invisible characters.`,
    }),
  }),
  'front-matter-language': message<{ language: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’en-tête commence par « ---${v.language} » : seul le YAML est lu, et rien de ce qui est écrit n’est exécuté.`,
      hint: 'Écrivez « --- » seul sur la première ligne.',
    }),
    en: (v) => ({
      message: `The front matter begins with “---${v.language}”: only YAML is read, and nothing that is written is ever executed.`,
      hint: 'Write “---” alone on the first line.',
    }),
  }),
  'unclosed-front-matter': message<{ like: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: 'L’en-tête n’est pas fermé : il manque la ligne « --- » qui le termine.',
      hint:
        v.like === ''
          ? 'Ajoutez « --- » seul sur une ligne, après le dernier champ.'
          : `À la ligne ${v.line}, écrivez « --- » au lieu de « ${v.like} » : trois traits d’union, sans espace devant.`,
    }),
    en: (v) => ({
      message: 'The front matter is not closed: the “---” line that ends it is missing.',
      hint:
        v.like === ''
          ? 'Add “---” alone on a line, after the last field.'
          : `On line ${v.line}, write “---” instead of “${v.like}”: three hyphens, with no space before.`,
    }),
  }),
  'front-matter-too-large': message<{ limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’en-tête dépasse ${v.limit} ko.`,
      hint: 'Déplacez les longs textes dans le corps de la page.',
    }),
    en: (v) => ({
      message: `The front matter is over ${v.limit} kB.`,
      hint: 'Move long texts to the body of the page.',
    }),
  }),
  'empty-front-matter': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'L’en-tête est vide.',
      hint: 'Écrivez au moins les champs obligatoires ; « npm run new » donne un modèle.',
    }),
    en: () => ({
      message: 'The front matter is empty.',
      hint: 'Write at least the required fields; “npm run new” gives a model.',
    }),
  }),
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
  'yaml-indentation': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La ligne n’est pas alignée avec celles de son niveau.',
      hint: 'Alignez-la sur la clé ou le tiret du même niveau ; ce qui dépend d’une clé est décalé de deux espaces.',
    }),
    en: () => ({
      message: 'The line is not aligned with those of its level.',
      hint: 'Align it with the key or dash of the same level; what belongs to a key is indented by two spaces.',
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
  'front-matter-closed-early': message<{ key: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’en-tête est fermé par ce « --- », et « ${v.key} » n’est plus lu que comme du texte.`,
      hint: 'Supprimez cette ligne : seule la dernière ligne « --- » ferme l’en-tête.',
    }),
    en: (v) => ({
      message: `This “---” closes the front matter, and “${v.key}” is then read as mere text.`,
      hint: 'Delete this line: only the last “---” line closes the front matter.',
    }),
  }),
  'second-front-matter': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Un second en-tête suit le premier, et se lit comme du texte.',
      hint: 'Mettez ses champs dans le premier, ou supprimez-le, avec ses deux lignes « --- ».',
    }),
    en: () => ({
      message: 'A second front matter follows the first, and reads as mere text.',
      hint: 'Move its fields into the first one, or delete it with its two “---” lines.',
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
            : `Mettez la valeur entre guillemets\u00a0: ${inQuotes(v.value)}`,
    }),
    en: (v) => ({
      message: 'A value contains “: ” and reads as a second key.',
      hint:
        v.braced !== ''
          ? `Put these fields in braces: ${v.braced}; if it is one text, put it in quotes.`
          : v.next !== ''
            ? `Put a comma before “${v.next}” if that is another field; else put the value in quotes: ${inQuotes(v.value)}`
            : `Put the value in quotes: ${inQuotes(v.value)}`,
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
  'yaml-tab': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La ligne est décalée par une tabulation.',
      hint: 'Remplacez la tabulation par deux espaces.',
    }),
    en: () => ({ message: 'The line is indented with a tab.', hint: 'Replace the tab with two spaces.' }),
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
            : `Supprimez-le ; s’il fait partie du groupe, mettez « ${v.sign} » après lui.`,
    }),
    en: (v) => ({
      message: `“${v.rest}” follows “${v.sign}”, which has closed the group.`,
      hint:
        v.item !== ''
          ? `Write “- ${v.item}” on the next line, with no comma before: one dash for each item.`
          : v.rest === ','
            ? 'Delete this comma: none is needed between the lines of a list.'
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
              ? `Mettez la valeur entre guillemets : ${inQuotes(v.value)}`
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
              ? `Put the value in quotes: ${inQuotes(v.value)}`
              : `For a number, write “${comparedNumber(v.value)}” alone: the KPI says which way is better (“direction”). For a text, put it in quotes: ${inQuotes(v.value)}`,
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
