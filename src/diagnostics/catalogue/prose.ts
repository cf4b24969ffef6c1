import { isComponentName, proseComponents, type ComponentName } from '../../model/prose-components.ts';
import type { Locale } from '../../model/locale.ts';
import { message } from '../message.ts';
import { meantEn, meantFr } from './did-you-mean.ts';
import { insteadOfTag, insteadOfMark } from './prose-instead.ts';

type None = Record<never, never>;
type Attribute = { component: string; attribute: string };

/** What can be wrong with the body of an MDX file. Every hint shows what to write instead. */
export const proseMessages = {
  'unescaped-less-than': message<{ written: string; escaped: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.written} » : le signe < ouvre une balise, et ce qui suit n’en est pas une.`,
      hint: `Écrivez « ${v.escaped} » ou « &lt;${v.written.slice(1)} », ou dites-le en mots : « moins de … ».`,
    }),
    en: (v) => ({
      message: `“${v.written}”: the sign < opens a tag, and what follows is not one.`,
      hint: `Write “${v.escaped}” or “&lt;${v.written.slice(1)}”, or say it in words: “less than …”.`,
    }),
  }),
  'unescaped-brace': message<{ written: string; escaped: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.written} » : une accolade ouvre du code, que le playbook n’exécute jamais.`,
      hint: `Écrivez « ${v.escaped} » pour garder l’accolade, la valeur elle-même, ou [[nom]] pour une variable de clause.`,
    }),
    en: (v) => ({
      message: `“${v.written}”: a brace opens code, which the playbook never runs.`,
      hint: `Write “${v.escaped}” to keep the brace, the value itself, or [[name]] for a clause variable.`,
    }),
  }),
  'unclosed-comment': message<None>({
    severity: 'error',
    fr: () => ({
      message: 'Le commentaire est ouvert et jamais fermé.',
      hint: 'Fermez-le par */} : {/* votre commentaire */}.',
    }),
    en: () => ({
      message: 'The comment is opened and never closed.',
      hint: 'Close it with */}: {/* your comment */}.',
    }),
  }),
  'html-comment': message<{ comment: string }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Un commentaire HTML ne peut pas être lu ici.',
      hint: `Écrivez {/* ${v.comment} */}, que les lecteurs ne voient pas, ou supprimez-le.`,
    }),
    en: (v) => ({
      message: 'An HTML comment cannot be read here.',
      hint: `Write {/* ${v.comment} */}, which readers do not see, or delete it.`,
    }),
  }),
  'html-line-break': message<None>({
    severity: 'error',
    fr: () => ({
      message: 'La balise <br> n’est pas admise.',
      hint: 'Finissez la ligne par \\ pour aller à la ligne, ou laissez une ligne vide pour un nouveau paragraphe.',
    }),
    en: () => ({
      message: 'The tag <br> is not allowed.',
      hint: 'End the line with \\ to break it, or leave an empty line for a new paragraph.',
    }),
  }),
  'raw-html': message<{ tag: string }>({
    severity: 'error',
    fr: (v) => ({ message: `La balise HTML <${v.tag}> n’est pas admise.`, hint: insteadOfTag(v.tag).fr }),
    en: (v) => ({ message: `The HTML tag <${v.tag}> is not allowed.`, hint: insteadOfTag(v.tag).en }),
  }),
  'angle-bracket-link': message<{ address: string; link: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Une adresse entre < et > ne peut pas être lue : « ${v.address} ».`,
      hint: `Écrivez [texte du lien](${v.link}), ou l’adresse seule, sans < ni >.`,
    }),
    en: (v) => ({
      message: `An address between < and > cannot be read: “${v.address}”.`,
      hint: `Write [link text](${v.link}), or the address alone, without < and >.`,
    }),
  }),
  'unknown-component': message<{ name: string; suggestion: string; known: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le composant <${v.name}> n’existe pas.`,
      hint:
        v.suggestion === '' ? `Composants possibles : ${v.known.join(', ')}.` : `Vouliez-vous dire <${v.suggestion}> ?`,
    }),
    en: (v) => ({
      message: `There is no component <${v.name}>.`,
      hint: v.suggestion === '' ? `Possible components: ${v.known.join(', ')}.` : `Did you mean <${v.suggestion}>?`,
    }),
  }),
  'unknown-attribute': message<Attribute & { suggestion: string; known: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({ message: `<${v.component}> n’a pas d’attribut « ${v.attribute} ».`, hint: knownFr(v) }),
    en: (v) => ({ message: `<${v.component}> has no attribute “${v.attribute}”.`, hint: knownEn(v) }),
  }),
  'missing-attribute': message<Attribute>({
    severity: 'error',
    fr: (v) => ({
      message: `L’attribut « ${v.attribute} » manque à <${v.component}>.`,
      hint: `Ajoutez ${v.attribute}="…". ${noteOf(v, 'fr')}`.trim(),
    }),
    en: (v) => ({
      message: `<${v.component}> lacks the attribute “${v.attribute}”.`,
      hint: `Add ${v.attribute}="…". ${noteOf(v, 'en')}`.trim(),
    }),
  }),
  'bad-attribute': message<Attribute & { value: string; suggestion: string; known: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » ne convient pas à l’attribut « ${v.attribute} » de <${v.component}>.`,
      hint: valueFr(v),
    }),
    en: (v) => ({
      message: `“${v.value}” does not suit the attribute “${v.attribute}” of <${v.component}>.`,
      hint: valueEn(v),
    }),
  }),
  'empty-attribute': message<Attribute>({
    severity: 'error',
    fr: (v) => ({
      message: `L’attribut « ${v.attribute} » de <${v.component}> est vide.`,
      hint: `Écrivez ${v.attribute}="…". ${noteOf(v, 'fr')}`.trim(),
    }),
    en: (v) => ({
      message: `The attribute “${v.attribute}” of <${v.component}> is empty.`,
      hint: `Write ${v.attribute}="…". ${noteOf(v, 'en')}`.trim(),
    }),
  }),
  'empty-position': message<{ tier: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La position « ${v.tier} » est vide : un contrat qui la retient imprimerait un article sans texte.`,
      hint: 'Écrivez son texte entre <Position …> et </Position>, avec une ligne vide avant et après, ou supprimez-la.',
    }),
    en: (v) => ({
      message: `The “${v.tier}” position is empty: a contract that takes it would print an article without text.`,
      hint: 'Write its text between <Position …> and </Position>, with an empty line before and after, or delete it.',
    }),
  }),
  'repeated-attribute': message<Attribute>({
    severity: 'error',
    fr: (v) => ({
      message: `L’attribut « ${v.attribute} » est écrit deux fois dans <${v.component}>.`,
      hint: 'Gardez-en un seul.',
    }),
    en: (v) => ({
      message: `The attribute “${v.attribute}” is written twice in <${v.component}>.`,
      hint: 'Keep one of them.',
    }),
  }),
  'unquoted-attribute': message<Attribute & { value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La valeur de « ${v.attribute} » n’est pas entre guillemets droits.`,
      hint: `Écrivez ${v.attribute}="${v.value}".`,
    }),
    en: (v) => ({
      message: `The value of “${v.attribute}” is not between straight quotes.`,
      hint: `Write ${v.attribute}="${v.value}".`,
    }),
  }),
  'computed-attribute': message<Attribute>({
    severity: 'error',
    fr: (v) => ({
      message: `La valeur de « ${v.attribute} » est du code entre accolades, que le playbook n’exécute jamais.`,
      hint: `Écrivez la valeur entre guillemets : ${v.attribute}="…".`,
    }),
    en: (v) => ({
      message: `The value of “${v.attribute}” is code between braces, which the playbook never runs.`,
      hint: `Write the value between quotes: ${v.attribute}="…".`,
    }),
  }),
  'spread-attributes': message<{ component: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Des accolades à la place des attributs de <${v.component}> sont du code, que le playbook n’exécute jamais.`,
      hint: 'Écrivez chaque attribut et sa valeur : nom="valeur".',
    }),
    en: (v) => ({
      message: `Braces in place of the attributes of <${v.component}> are code, which the playbook never runs.`,
      hint: 'Write out each attribute and its value: name="value".',
    }),
  }),
  'code-statement': message<{ word: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Une instruction « ${v.word} » est du code, que le playbook n’exécute jamais.`,
      hint: 'Supprimez la ligne : les composants (Callout, Kpi, Clause …) sont là sans être importés.',
    }),
    en: (v) => ({
      message: `An “${v.word}” statement is code, which the playbook never runs.`,
      hint: 'Delete the line: components (Callout, Kpi, Clause …) are there without being imported.',
    }),
  }),
  'sentence-read-as-code': message<{ word: string; capital: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Un paragraphe qui commence par « ${v.word} » est lu comme du code.`,
      hint: `Mettez une majuscule, « ${v.capital} … », ou un mot devant, « L’${v.word} … ».`,
    }),
    en: (v) => ({
      message: `A paragraph that begins with “${v.word}” is read as code.`,
      hint: `Use a capital, “${v.capital} …”, or put a word before it, “The ${v.word} …”.`,
    }),
  }),
  'malformed-tag': message<{ name: string; written: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La balise « ${v.written} » ne peut pas être lue.`,
      hint: `Écrivez ${exampleOf(v.name)}, avec des guillemets droits et le signe > à la fin.`,
    }),
    en: (v) => ({
      message: `The tag “${v.written}” cannot be read.`,
      hint: `Write ${exampleOf(v.name)}, with straight quotes and the sign > at the end.`,
    }),
  }),
  'unclosed-tag': message<{ name: string; closed: string }>({
    severity: 'error',
    fr: (v) => ({ message: `La balise <${v.name}> n’est pas fermée.`, hint: unclosedHint(v, 'fr') }),
    en: (v) => ({ message: `The tag <${v.name}> is not closed.`, hint: unclosedHint(v, 'en') }),
  }),
  'unopened-tag': message<{ name: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `</${v.name}> ferme une balise qui n’est pas ouverte.`,
      hint: `Ajoutez <${v.name}> sur une ligne à elle, avant, ou supprimez </${v.name}>. Une balise qui finit par /> est déjà fermée.`,
    }),
    en: (v) => ({
      message: `</${v.name}> closes a tag that is not open.`,
      hint: `Add <${v.name}> on a line of its own, before it, or delete </${v.name}>. A tag that ends with /> is already closed.`,
    }),
  }),
  'crossed-tags': message<{ name: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `<${v.name}> et </${v.name}> ne sont pas au même niveau : une partie du texte tomberait hors de la balise.`,
      hint: isComponentName(v.name)
        ? `Mettez <${v.name}> et </${v.name}> sur des lignes à elles, avec le même retrait, sans chevaucher une autre balise, une liste, du gras ou un lien.`
        : `Fermez par </${v.name}> avant la fin du gras, du lien ou de la case où <${v.name}> est ouvert.`,
    }),
    en: (v) => ({
      message: `<${v.name}> and </${v.name}> are not at the same level: part of the text would fall outside the tag.`,
      hint: isComponentName(v.name)
        ? `Put <${v.name}> and </${v.name}> on lines of their own, equally indented, without crossing another tag, a list, bold text or a link.`
        : `Close it with </${v.name}> before the end of the bold text, link or cell that <${v.name}> is opened in.`,
    }),
  }),
  'block-component-in-sentence': message<{ name: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `<${v.name}> est écrit à l’intérieur d’une phrase ; c’est un bloc.`,
      hint: `Mettez <${v.name}> et </${v.name}> chacun sur sa ligne, et le texte entre les deux.`,
    }),
    en: (v) => ({
      message: `<${v.name}> is written inside a sentence; it is a block.`,
      hint: `Put <${v.name}> and </${v.name}> each on a line of its own, and the text between them.`,
    }),
  }),
  'text-on-tag-line': message<{ tag: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `${v.tag} partage sa ligne avec autre chose.`,
      hint: `Laissez ${v.tag} seul sur sa ligne, et mettez le texte sur la suivante.`,
    }),
    en: (v) => ({
      message: `${v.tag} shares its line with something else.`,
      hint: `Leave ${v.tag} alone on its line, and put the text on the next one.`,
    }),
  }),
  'tag-in-code': message<{ tag: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `${v.tag} est écrit dans du code : il n’y retient rien, et le passage serait montré.`,
      hint: 'Fermez le code (` ou ```) avant la balise ; pour montrer comment elle s’écrit, fermez tout bloc de code et tenez-la sur une ligne.',
    }),
    en: (v) => ({
      message: `${v.tag} is written inside code: it withholds nothing there, and the passage would be shown.`,
      hint: 'Close the code (` or ```) before the tag; to show how it is written, close every code block and keep it on one line.',
    }),
  }),
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
  'component-closed-at-once': message<{ name: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `<${v.name} /> se ferme aussitôt : il ne contient rien, et ce qui suit reste en dehors.`,
      hint: `Écrivez <${v.name}> sur une ligne, le texte sur les suivantes, puis </${v.name}> sur une ligne.`,
    }),
    en: (v) => ({
      message: `<${v.name} /> closes at once: it holds nothing, and what follows stays outside.`,
      hint: `Write <${v.name}> on a line, the text on the next ones, then </${v.name}> on a line.`,
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
  'link-without-words': message<{ address: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le lien vers « ${v.address} » n’a pas de texte : personne ne peut le voir ni le suivre.`,
      hint: `Écrivez entre les crochets où il mène : [ce qu’on y trouve](${v.address}).`,
    }),
    en: (v) => ({
      message: `The link to “${v.address}” has no text: nobody can see or follow it.`,
      hint: `Write between the brackets where it leads: [what one finds there](${v.address}).`,
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
  'unread-link': message<UnreadLink>({
    severity: 'warning',
    fr: (v) => ({
      message: `${v.mark === '!' ? 'L’image' : 'Le lien'} « ${v.words} » n’est pas ${v.mark === '!' ? 'lue' : 'lu'} : ${linkGaps[v.gap].fr}.`,
      hint: `Écrivez ${v.mark}[${v.words}](${v.suggestion}).`,
    }),
    en: (v) => ({
      message: `The ${v.mark === '!' ? 'image' : 'link'} “${v.words}” is not read: ${linkGaps[v.gap].en}.`,
      hint: `Write ${v.mark}[${v.words}](${v.suggestion}).`,
    }),
  }),
  'wiki-link': message<{ written: string; mark: string; target: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » n’est pas lu ici : ces signes seront montrés tels quels.`,
      hint:
        v.mark === '!'
          ? `Écrivez ![ce que montre l’image](${v.target}).`
          : `Écrivez [${v.target}](adresse de la page), ou la balise d’une fiche, comme <Clause id="confidentialite" />.`,
    }),
    en: (v) => ({
      message: `“${v.written}” is not read here: these signs will be shown as they are.`,
      hint:
        v.mark === '!'
          ? `Write ![what the image shows](${v.target}).`
          : `Write [${v.target}](address of the page), or the tag of a record, such as <Clause id="confidentiality" />.`,
    }),
  }),
  'empty-link': message<{ scheme: string }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.scheme === ''
          ? 'Le lien ne mène nulle part : son adresse est vide.'
          : `Le lien ne mène nulle part : rien ne suit « ${v.scheme} ».`,
      hint: 'Écrivez l’adresse entre les parenthèses, ou gardez le texte sans crochets ni parenthèses.',
    }),
    en: (v) => ({
      message:
        v.scheme === ''
          ? 'The link leads nowhere: its address is empty.'
          : `The link leads nowhere: nothing follows “${v.scheme}”.`,
      hint: 'Write the address between the round brackets, or keep the text without brackets.',
    }),
  }),
  'link-without-scheme': message<{ address: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le lien « ${v.address} » serait cherché parmi les pages du site.`,
      hint: `Écrivez « ${v.suggestion} ».`,
    }),
    en: (v) => ({
      message: `The link “${v.address}” would be looked for among the pages of the site.`,
      hint: `Write “${v.suggestion}”.`,
    }),
  }),
  'unused-footnote': message<{ label: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La note [^${v.label}] n’est appelée nulle part : elle ne sera pas montrée.`,
      hint: `Écrivez [^${v.label}] à l’endroit du texte qu’elle explique, ou supprimez-la.`,
    }),
    en: (v) => ({
      message: `The note [^${v.label}] is called nowhere: it will not be shown.`,
      hint: `Write [^${v.label}] in the text it explains, or delete it.`,
    }),
  }),
  'repeated-footnote': message<{ label: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La note [^${v.label}] est écrite deux fois : seule la première est lue.`,
      hint: 'Donnez à celle-ci un autre nom, et appelez-la par ce nom dans le texte.',
    }),
    en: (v) => ({
      message: `The note [^${v.label}] is written twice: only the first one is read.`,
      hint: 'Give this one another name, and call it by that name in the text.',
    }),
  }),
  'component-with-content': message<{ name: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `<${v.name}> ne contient pas de texte.`,
      hint: `Écrivez ${exampleOf(v.name)} et mettez le texte après.`,
    }),
    en: (v) => ({
      message: `<${v.name}> holds no text.`,
      hint: `Write ${exampleOf(v.name)} and put the text after it.`,
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
  'internal-definition': message<{ label: string; component: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `[${v.label}] est défini dans un passage <${v.component}> mais sert aussi dehors, à la ligne ${v.line}.`,
      hint: `Déplacez la définition après </${v.component}> si elle peut être partagée ; sinon, donnez-en une autre au texte de la ligne ${v.line}.`,
    }),
    en: (v) => ({
      message: `[${v.label}] is defined inside <${v.component}> but also used outside it, on line ${v.line}.`,
      hint: `Move the definition after </${v.component}> if it may be shared; otherwise give the text of line ${v.line} another one.`,
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
  'undefined-link': message<{ words: string; label: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le lien « ${v.words} » renvoie à [${v.label}], qui n’est défini nulle part : les crochets seront montrés tels quels.`,
      hint: `Écrivez [${v.words}](adresse), ou ajoutez, sur une ligne à elle, [${v.label}]: suivi de l’adresse.`,
    }),
    en: (v) => ({
      message: `The link “${v.words}” refers to [${v.label}], which is defined nowhere: the brackets will be shown as they are.`,
      hint: `Write [${v.words}](address), or add, on a line of its own, [${v.label}]: and the address.`,
    }),
  }),
  'missing-footnote': message<{ label: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La note [^${v.label}] n’est définie nulle part.`,
      hint: `Ajoutez, sur une ligne à elle : [^${v.label}]: le texte de la note.`,
    }),
    en: (v) => ({
      message: `The note [^${v.label}] is defined nowhere.`,
      hint: `Add, on a line of its own: [^${v.label}]: the note’s text.`,
    }),
  }),
  'forbidden-link': message<{ address: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’adresse « ${v.address} » n’est pas admise.`,
      hint: 'Écrivez une adresse en https://, http://, mailto: ou tel:, un chemin de ce site, ou une ancre : #titre.',
    }),
    en: (v) => ({
      message: `The address “${v.address}” is not allowed.`,
      hint: 'Write an address in https://, http://, mailto: or tel:, a path of this site, or an anchor: #title.',
    }),
  }),
  'forbidden-image': message<{ address: string; reason: 'format' | 'remote' | 'outside' | 'backslash' }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’image « ${v.address} » n’est pas admise : ${imageReasonsFr[v.reason]}.`,
      hint:
        v.reason === 'backslash'
          ? `Écrivez « ${withSlashes(v.address)} ».`
          : 'Mettez un fichier .png, .jpg ou .webp à côté de celui-ci, et écrivez son nom.',
    }),
    en: (v) => ({
      message: `The image “${v.address}” is not allowed: ${imageReasonsEn[v.reason]}.`,
      hint:
        v.reason === 'backslash'
          ? `Write “${withSlashes(v.address)}”.`
          : 'Put a .png, .jpg or .webp file beside this one, and write its name.',
    }),
  }),
  'image-without-words': message<{ address: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’image « ${v.address} » n’a pas de description : qui ne la voit pas n’en saura rien.`,
      hint: `Écrivez ce qu’elle montre : ![ce que montre l’image](${v.address}).`,
    }),
    en: (v) => ({
      message: `The image “${v.address}” has no description: whoever cannot see it learns nothing.`,
      hint: `Write what it shows: ![what the image shows](${v.address}).`,
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
  'bad-placeholder': message<{ written: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.written} » n’est pas un renvoi que le playbook comprend.`,
      hint: meantFr(
        v.suggestion,
        'Écrivez [[seuil]] pour une variable, [[§ confidentialite]] pour une clause, [[#delai]] pour nommer un alinéa et [[§ confidentialite#delai]] pour y renvoyer, [[?condition]] … [[/]] pour un passage conditionnel.',
      ),
    }),
    en: (v) => ({
      message: `“${v.written}” is not a placeholder the playbook understands.`,
      hint: meantEn(
        v.suggestion,
        'Write [[threshold]] for a variable, [[§ confidentiality]] for a clause, [[#delay]] to name a sub-clause and [[§ confidentiality#delay]] to cite it, [[?condition]] … [[/]] for a conditional passage.',
      ),
    }),
  }),
  'single-brackets-in-wording': message<{ written: string; meant: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » est entre crochets simples : l’accord l’imprimera tel quel.`,
      hint: `Pour un blanc que le contrat remplit, écrivez ${v.meant} ; pour garder les crochets, \\${v.written}.`,
    }),
    en: (v) => ({
      message: `“${v.written}” stands in single brackets: the agreement will print it as it is.`,
      hint: `For a blank that the contract fills, write ${v.meant}; to keep the brackets, \\${v.written}.`,
    }),
  }),
  'passage-not-closed': message<{ condition: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le passage conditionnel « [[?${v.condition}]] » n’est pas fermé.`,
      hint: 'Écrivez [[/]] là où il finit : dans la même phrase, ou seul sur sa ligne si le passage prend des paragraphes entiers.',
    }),
    en: (v) => ({
      message: `The conditional passage “[[?${v.condition}]]” is not closed.`,
      hint: 'Write [[/]] where it ends: within the same sentence, or alone on its line if the passage takes whole paragraphs.',
    }),
  }),
  'passage-not-opened': message<None>({
    severity: 'error',
    fr: () => ({
      message: '« [[/]] » ferme un passage conditionnel que rien n’ouvre ici.',
      hint: 'Écrivez [[?condition]] avant, dans la même phrase ou au même niveau de paragraphe, ou retirez-le.',
    }),
    en: () => ({
      message: '“[[/]]” closes a conditional passage that nothing opens here.',
      hint: 'Write [[?condition]] before it, within the same sentence or at the same level of paragraph, or remove it.',
    }),
  }),
  'bad-passage-condition': message<{ condition: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.condition} » n’est pas une condition que le playbook comprend.`,
      hint: 'Écrivez « type is joint-venture », « stage from working-together », « investment is set », ou le nom d’une variable de la clause.',
    }),
    en: (v) => ({
      message: `“${v.condition}” is not a condition the playbook understands.`,
      hint: 'Write “type is joint-venture”, “stage from working-together”, “investment is set”, or the name of a variable of the clause.',
    }),
  }),
  'unprintable-in-wording': message<{ written: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le texte d’une clause contient ${v.written}, qu’un contrat assemblé n’imprime pas.`,
      hint: 'Écrivez-le en mots dans le texte, ou placez-le hors de <Position>.',
    }),
    en: (v) => ({
      message: `The wording of a clause holds ${v.written}, which an assembled agreement does not print.`,
      hint: 'Say it in words, or put it outside <Position>.',
    }),
  }),
  'repeated-clause-label': message<{ label: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le repère « ${v.label} » est déjà placé dans ce texte : un renvoi ne saurait pas lequel viser.`,
      hint: `Donnez un autre nom à l’un des deux : [[#${v.label}-2]].`,
    }),
    en: (v) => ({
      message: `The label “${v.label}” is already placed in this wording: a cross-reference could not tell which one is meant.`,
      hint: `Give one of the two another name: [[#${v.label}-2]].`,
    }),
  }),
  'number-typed-in-wording': message<{ written: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » en début de ligne ne numérote rien : ces lignes ne feront qu’un paragraphe, et le contrat compte ses propres numéros.`,
      hint: `Écrivez « 1. » devant chaque alinéa, en retrait sous celui qui le contient ; le champ « numbering » du contrat imprime alors (a), (b) ou a), b).`,
    }),
    en: (v) => ({
      message: `“${v.written}” at the start of a line numbers nothing: these lines make one paragraph, and the agreement counts its own numbers.`,
      hint: 'Write “1.” before each sub-clause, indented under the one that holds it; the contract’s “numbering” then prints (a), (b) or a), b).',
    }),
  }),
  'list-start-in-wording': message<{ written: number; printed: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Cette liste commence à ${v.written}, mais le contrat compte ses propres numéros : il imprimera ${v.printed}.`,
      hint: `Écrivez « ${v.printed}. » ; si des alinéas manquent avant celui-ci, ajoutez-les. Pour citer un alinéa, posez un repère « [[#nom]] » : son numéro suivra.`,
    }),
    en: (v) => ({
      message: `This list begins at ${v.written}, but the agreement counts its own numbers: it will print ${v.printed}.`,
      hint: `Write “${v.printed}.”; if sub-clauses are missing before it, add them. To cite a sub-clause, place a label “[[#name]]”: its number will follow.`,
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

/** Why Markdown sees no link, by what is wrong with its signs. */
const linkGaps = {
  within: { fr: 'son adresse contient une espace', en: 'its address holds a space' },
  before: {
    fr: 'une espace sépare le crochet de la parenthèse',
    en: 'a space parts the bracket from the parenthesis',
  },
  reversed: {
    fr: 'le texte va entre crochets et l’adresse entre parenthèses',
    en: 'its text goes in brackets and its address in parentheses',
  },
  open: { fr: 'la parenthèse n’est pas fermée', en: 'its parenthesis is not closed' },
} as const;

const imageReasonsFr = {
  format: 'seuls les fichiers png, jpg et webp le sont',
  remote: 'elle vient d’un autre site',
  outside: 'elle n’est pas dans le dossier de la page',
  backslash: 'un dossier se sépare par une barre oblique, pas par « \\ »',
} as const;
const imageReasonsEn = {
  format: 'only png, jpg and webp files are',
  remote: 'it comes from another site',
  outside: 'it is not in the page’s folder',
  backslash: 'a folder is parted by a slash, not by “\\”',
} as const;

/** The path of an image as every machine reads it. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

interface UnreadLink extends Record<string, string> {
  readonly mark: string;
  readonly words: string;
  readonly address: string;
  readonly suggestion: string;
  readonly gap: keyof typeof linkGaps;
}

/** What this room uses of an attribute’s schema. */
interface Field {
  meta(): { description?: string | undefined; en?: unknown } | undefined;
  safeParse(value: unknown): { success: boolean };
}

function fieldsOf(component: ComponentName): Readonly<Record<string, Field>> {
  return proseComponents[component].props.shape;
}

/** The sentence the model gives its author about an attribute; empty for the few HTML tags. */
function noteOf({ component, attribute }: Attribute, locale: Locale): string {
  if (!isComponentName(component)) return '';
  const meta = fieldsOf(component)[attribute]?.meta();
  return (locale === 'fr' ? meta?.description : typeof meta?.en === 'string' ? meta.en : undefined) ?? '';
}

function knownFr(v: { suggestion: string; known: readonly string[] }): string {
  return meantFr(
    v.suggestion,
    v.known.length === 0
      ? 'Supprimez-le : cette balise n’en prend aucun.'
      : `Attributs possibles : ${v.known.join(', ')}.`,
  );
}

function knownEn(v: { suggestion: string; known: readonly string[] }): string {
  return meantEn(
    v.suggestion,
    v.known.length === 0 ? 'Delete it: this tag takes none.' : `Possible attributes: ${v.known.join(', ')}.`,
  );
}

function valueFr(v: Attribute & { suggestion: string; known: readonly string[] }): string {
  if (v.suggestion !== '') return `Écrivez ${v.attribute}="${v.suggestion}".`;
  return v.known.length > 0
    ? `Valeurs possibles : ${v.known.join(', ')}.`
    : `Écrivez ${v.attribute}="…". ${noteOf(v, 'fr')}`.trim();
}

function valueEn(v: Attribute & { suggestion: string; known: readonly string[] }): string {
  if (v.suggestion !== '') return `Write ${v.attribute}="${v.suggestion}".`;
  return v.known.length > 0
    ? `Possible values: ${v.known.join(', ')}.`
    : `Write ${v.attribute}="…". ${noteOf(v, 'en')}`.trim();
}

/** How a component is written, with its required attributes. */
function exampleOf(name: string): string {
  if (!isComponentName(name)) return `<${name} />`;
  const { children } = proseComponents[name];
  const required = Object.entries(fieldsOf(name)).flatMap(([key, schema]) =>
    schema.safeParse(undefined).success ? [] : [` ${key}="…"`],
  );
  return `<${name}${required.join('')}${children === 'none' ? ' />' : '>'}`;
}

function unclosedHint(v: { name: string; closed: string }, locale: Locale): string {
  if (v.closed !== '')
    return locale === 'fr'
      ? `Écrivez </${v.name}> au lieu de </${v.closed}>.`
      : `Write </${v.name}> instead of </${v.closed}>.`;
  const single = isComponentName(v.name) && proseComponents[v.name].children === 'none';
  if (single)
    return locale === 'fr'
      ? `Finissez la balise par /> : ${exampleOf(v.name)}.`
      : `End the tag with />: ${exampleOf(v.name)}.`;
  if (!isComponentName(v.name))
    return locale === 'fr'
      ? `Ajoutez </${v.name}> après le texte concerné.`
      : `Add </${v.name}> after the text concerned.`;
  return locale === 'fr'
    ? `Ajoutez </${v.name}> sur une ligne à elle, à la fin du passage.`
    : `Add </${v.name}> on a line of its own, at the end of the passage.`;
}
