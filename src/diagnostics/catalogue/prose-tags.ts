import { isComponentName, proseComponents, type ComponentName } from '../../model/prose-components.ts';
import type { Locale } from '../../model/locale.ts';
import { message } from '../message.ts';
import { meantEn, meantFr } from './did-you-mean.ts';
import { insteadOfTag } from './prose-instead.ts';

type None = Record<never, never>;
type Attribute = { component: string; attribute: string };

/** A tag that could not be read as it is written: one that closes has no attributes. */
const tagToWrite = ({ name, written }: { readonly name: string; readonly written: string }) =>
  /^<\s*\//.test(written) ? `</${name}>` : exampleOf(name);

/** What can be wrong with the tags of a body: components, HTML, and what reads as code. */
export const proseTagMessages = {
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
  'malformed-tag': message<{ name: string; written: string; meant?: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.meant === undefined
          ? `La balise « ${v.written} » ne peut pas être lue.`
          : `La balise « ${v.written} » en ouvre une autre là où la première devrait se fermer.`,
      hint:
        v.meant === undefined
          ? `Écrivez ${tagToWrite(v)}, avec des guillemets droits et le signe > à la fin.`
          : `Écrivez ${v.meant}.`,
    }),
    en: (v) => ({
      message:
        v.meant === undefined
          ? `The tag “${v.written}” cannot be read.`
          : `The tag “${v.written}” opens another where the first one should close.`,
      hint:
        v.meant === undefined
          ? `Write ${tagToWrite(v)}, with straight quotes and the sign > at the end.`
          : `Write ${v.meant}.`,
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
} as const;

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
