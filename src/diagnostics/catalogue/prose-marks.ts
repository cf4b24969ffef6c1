import { message } from '../message.ts';
import { insteadOfMark } from './prose-instead.ts';

type None = Record<never, never>;

/** What can be wrong with the marks of Markdown: headings, lists, tables, code, what other tools write. */
export const proseMarkMessages = {
  'unclosed-code': message<{ fence: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: 'Le bloc de code est ouvert et jamais fermé : tout ce qui suit est montré tel quel.',
      hint: `Ajoutez ${v.fence} sur une ligne à elle, après la dernière ligne du code.`,
    }),
    en: (v) => ({
      message: 'The code block is opened and never closed: all that follows is shown as it is.',
      hint: `Add ${v.fence} on a line of its own, after the last line of the code.`,
    }),
  }),
  'heading-without-space': message<{ written: string; marks: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » n’ouvre pas un titre : il faut une espace après les dièses.`,
      hint: `Écrivez « ${v.marks} » et une espace devant le titre.`,
    }),
    en: (v) => ({
      message: `“${v.written}” opens no heading: a space is needed after the signs #.`,
      hint: `Write “${v.marks}” and a space before the heading.`,
    }),
  }),
  'no-break-after-mark': message<{ mark: string; opens: 'heading' | 'list' }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’espace qui suit «\u00a0${v.mark}\u00a0» est insécable\u00a0: la ligne n’ouvre pas ${v.opens === 'list' ? 'une liste' : 'un titre'}, et sera montrée telle quelle.`,
      hint: 'Effacez cette espace et retapez-la avec la barre d’espace, sans la touche Option ni Alt.',
    }),
    en: (v) => ({
      message: `The space after “${v.mark}” is a no-break space: the line opens no ${v.opens}, and will be shown as it is.`,
      hint: 'Delete that space and type it again with the space bar, without the Option or Alt key.',
    }),
  }),
  'bullet-without-list': message<{ bullet: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `«\u00a0${v.bullet}\u00a0» n’ouvre pas ici une liste\u00a0: les lignes seront montrées à la suite, comme une phrase.`,
      hint: 'Écrivez devant chaque élément un trait d’union et une espace\u00a0: «\u00a0- …\u00a0».',
    }),
    en: (v) => ({
      message: `“${v.bullet}” opens no list here: the lines will be shown one after the other, as a sentence.`,
      hint: 'Write a hyphen and a space before each item: “- …”.',
    }),
  }),
  'foreign-callout': message<{ mark: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.mark} » n’ouvre pas d’encadré ici : ces signes seront montrés tels quels.`,
      hint: 'Écrivez <Callout kind="note"> et </Callout>, chacun sur une ligne à lui, autour du texte.',
    }),
    en: (v) => ({
      message: `“${v.mark}” opens no callout here: these signs will be shown as they are.`,
      hint: 'Write <Callout kind="note"> and </Callout>, each on a line of its own, around the text.',
    }),
  }),
  'foreign-mark': message<{ written: string; use: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » ${v.use === 'lowered' ? 'barre ce qu’il entoure' : 'n’est pas lu'} ici : ${v.use === 'lowered' ? 'rien n’est abaissé' : 'ces signes seront montrés tels quels'}.`,
      hint: insteadOfMark(v.use).fr,
    }),
    en: (v) => ({
      message: `“${v.written}” ${v.use === 'lowered' ? 'strikes out what it surrounds' : 'is not read'} here: ${v.use === 'lowered' ? 'nothing is lowered' : 'these signs will be shown as they are'}.`,
      hint: insteadOfMark(v.use).en,
    }),
  }),
  'foreign-citation': message<{ written: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.written} » est le renvoi d’un assistant à ce qu’il a lu, que rien ne lit ici.`,
      hint: insteadOfMark('citation').fr,
    }),
    en: (v) => ({
      message: `“${v.written}” is how an assistant points to what it read, and nothing reads it here.`,
      hint: insteadOfMark('citation').en,
    }),
  }),
  'empty-heading': message<{ mark: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.mark} » ouvre un titre sans mots.`,
      hint: `Écrivez le titre après « ${v.mark} » et une espace, ou supprimez la ligne.`,
    }),
    en: (v) => ({
      message: `“${v.mark}” opens a heading without words.`,
      hint: `Write the heading after “${v.mark}” and a space, or delete the line.`,
    }),
  }),
  'foreign-contents': message<{ mark: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.mark} » ne dresse pas de sommaire ici : ces signes seront montrés tels quels.`,
      hint: 'Supprimez cette ligne : les pages longues dressent elles-mêmes leur sommaire.',
    }),
    en: (v) => ({
      message: `“${v.mark}” makes no table of contents here: these signs will be shown as they are.`,
      hint: 'Delete this line: long pages make their own.',
    }),
  }),
  'unread-task-box': message<{ written: string; box: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » n’ouvre pas de case à cocher : ces signes seront montrés tels quels.`,
      hint: `Écrivez « - ${v.box} », un espace après le tiret et après les crochets, puis la tâche.`,
    }),
    en: (v) => ({
      message: `“${v.written}” opens no tick box: these signs will be shown as they are.`,
      hint: `Write “- ${v.box}”, with a space after the hyphen and after the brackets, then the task.`,
    }),
  }),
  'sentence-made-heading': message<{ rule: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.rule} » juste sous une phrase en fait un titre.`,
      hint: `Laissez une ligne vide avant « ${v.rule} » : ce sera un trait entre deux passages.`,
    }),
    en: (v) => ({
      message: `“${v.rule}” right under a sentence makes a heading of it.`,
      hint: `Leave an empty line before “${v.rule}”: it will be a rule between two passages.`,
    }),
  }),
  'table-without-dashes': message<{ header: string; row: string }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        'Ces lignes ne forment pas un tableau\u00a0: il y faut un en-tête et, juste dessous, une ligne de tirets.',
      hint: `Écrivez ${v.header === '' ? 'l’en-tête' : `« ${v.header} »`}, puis « ${v.row} », puis les autres lignes de même, sans ligne vide entre elles.`,
    }),
    en: (v) => ({
      message: 'These lines make no table: they need a header and, right below it, a line of dashes.',
      hint: `Write ${v.header === '' ? 'the header' : `“${v.header}”`}, then “${v.row}”, then the other lines likewise, without an empty line between them.`,
    }),
  }),
  'table-dashes-differ': message<{ expected: number; written: number; row: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Ces lignes ne forment pas un tableau\u00a0: l’en-tête a ${v.expected} cellule${v.expected > 1 ? 's' : ''}, la ligne de tirets ${v.written}.`,
      hint: `Écrivez «\u00a0${v.row}\u00a0» sous l’en-tête.`,
    }),
    en: (v) => ({
      message: `These lines make no table: the header has ${v.expected} cell${v.expected > 1 ? 's' : ''}, the line of dashes ${v.written}.`,
      hint: `Write “${v.row}” below the header.`,
    }),
  }),
  'row-ends-early': message<{ cells: number; columns: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Cette ligne du tableau a ${v.cells} cellule${v.cells > 1 ? 's' : ''} pour ${v.columns} colonnes : la fin en reste vide.`,
      hint: 'Ajoutez ce qui manque, ou « | | » pour une cellule vide ; si ce n’est pas une ligne du tableau, laissez une ligne vide au-dessus.',
    }),
    en: (v) => ({
      message: `This row of the table has ${v.cells} cell${v.cells > 1 ? 's' : ''} for ${v.columns} columns: its end stays empty.`,
      hint: 'Add what is missing, or “| |” for an empty cell; if it is no row of the table, leave an empty line above it.',
    }),
  }),
  'unpaired-mark': message<{ mark: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.mark} » est seul, ou séparé du mot par une espace : il sera montré tel quel.`,
      hint: `Écrivez « ${v.mark}mot${v.mark} », sans espace à l’intérieur, ou « ${v.mark.replace(/./g, '\\$&')} » pour montrer ces signes.`,
    }),
    en: (v) => ({
      message: `“${v.mark}” stands alone, or apart from the word: it will be shown as it is.`,
      hint: `Write “${v.mark}word${v.mark}”, with no space inside, or “${v.mark.replace(/./g, '\\$&')}” to show these signs.`,
    }),
  }),
  'cell-without-column': message<{ words: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `«\u00a0${v.words}\u00a0» ne sera pas montré\u00a0: cette ligne du tableau a plus de cellules que son en-tête.`,
      hint: 'Ajoutez une colonne à l’en-tête et à la ligne de tirets, ou écrivez \\| pour une barre qui fait partie du texte.',
    }),
    en: (v) => ({
      message: `“${v.words}” will not be shown: this row of the table has more cells than its header.`,
      hint: 'Add a column to the header and to the line of dashes, or write \\| for a bar that is part of the text.',
    }),
  }),
  'deep-nesting': message<{ limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le texte s’emboîte sur plus de ${v.limit} niveaux.`,
      hint: 'Écrivez ces listes, citations ou accolades les unes après les autres.',
    }),
    en: (v) => ({
      message: `The text nests more than ${v.limit} deep.`,
      hint: 'Write these lists, quotations or braces one after the other.',
    }),
  }),
  'too-many-signs': message<{ limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le texte contient plus de ${v.limit} signes < ou { : il n’est pas lu.`,
      hint: 'Coupez-le en plusieurs pages.',
    }),
    en: (v) => ({
      message: `The text holds more than ${v.limit} signs < or {: it is not read.`,
      hint: 'Split it into several pages.',
    }),
  }),
  'too-many-entities': message<{ limit: number; written: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Ce paragraphe contient plus de ${v.limit} signes écrits en code, comme « ${v.written} » : le texte n’est pas lu.`,
      hint: 'Écrivez les signes eux-mêmes (é, ’, —), ou coupez le paragraphe en plusieurs.',
    }),
    en: (v) => ({
      message: `This paragraph holds more than ${v.limit} signs written in code, such as “${v.written}”: the text is not read.`,
      hint: 'Write the signs themselves (é, ’, —), or split the paragraph into several.',
    }),
  }),
  'sign-read-as-mark': message<{ sign: string; escaped: string; opens: 'quotation' | 'list' }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.sign} » en début de ligne ouvre ${v.opens === 'list' ? 'une liste' : 'une citation'} : ce signe ne sera pas montré comme il est écrit.`,
      hint: `Écrivez « ${v.escaped} », ou mettez un mot devant.`,
    }),
    en: (v) => ({
      message: `“${v.sign}” at the start of a line opens a ${v.opens}: this sign will not be shown as it is written.`,
      hint: `Write “${v.escaped}”, or put a word before it.`,
    }),
  }),
  'heading-one': message<{ text: string }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Un titre de premier niveau est écrit dans le texte ; celui de la page est le champ « title ».',
      hint:
        v.text === ''
          ? 'Supprimez ce « # », ou écrivez le titre après « ## » et une espace.'
          : `Écrivez « ## ${v.text} ».`,
    }),
    en: (v) => ({
      message: 'A first-level heading is written in the text; the page’s own is the field “title”.',
      hint: v.text === '' ? 'Delete this “#”, or write the heading after “##” and a space.' : `Write “## ${v.text}”.`,
    }),
  }),
  'unreadable-prose': message<None>({
    severity: 'error',
    fr: () => ({
      message: 'Le texte ne peut pas être lu à partir d’ici.',
      hint: 'Cherchez un signe < ou { qui n’est pas celui d’une balise : écrivez \\< ou \\{.',
    }),
    en: () => ({
      message: 'The text cannot be read from here.',
      hint: 'Look for a sign < or { that is not part of a tag: write \\< or \\{.',
    }),
  }),
} as const;
