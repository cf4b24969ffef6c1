import { problem } from '../../diagnostics/catalogue/index.ts';
import { withoutCode } from './code-mask.ts';
import { meantAddress } from './meant-address.ts';
import { isComponentName } from '../../model/prose-components.ts';
import type { ProseSource } from './prose-source.ts';

/**
 * Tells what was meant as Markdown or as a tag and is shown as plain text, or not at all. A slip of one sign is a
 * warning, but for that of a component’s tag: what it was to withhold would be shown.
 */
export function checkNearMarkdown(source: ProseSource): void {
  const { bodyStart } = source;
  const body = withoutCode(source.text.slice(bodyStart));
  const at = (offset: number) => source.at(bodyStart + offset);
  for (const { index, 0: sign, 1: marks = '' } of body.matchAll(/^(#{2,6})[^\s#]/gm))
    source.problems.push(problem('heading-without-space', at(index), { written: sign, marks }));
  for (const { index, 0: written, 1: name = '' } of body.matchAll(nearTag))
    if (isComponentName(name)) source.problems.push(problem('malformed-tag', at(index), { name, written }));
  const spelled = [...body.matchAll(spelledTag)].filter(({ 2: name = '' }) => isComponentName(name));
  const opened = new Set(spelled.filter(({ 1: end }) => end === '').map(({ 2: name }) => name));
  for (const { index, 0: written, 1: end = '', 2: name = '' } of spelled)
    if (end === '' || !opened.has(name)) source.problems.push(problem('malformed-tag', at(index), { name, written }));
  for (const { index, 1: mark = '', 2: words = '', 3: address = '' } of body.matchAll(spacedLink)) {
    const isNumber = /^tel:/i.test(address);
    const suggestion =
      (mark === '' && meantAddress(address)) || (isNumber ? address.replace(/[ \u00a0.]/g, '') : encodeURI(address));
    source.problems.push(problem('unread-link', at(index), { mark, words, address, suggestion, gap: 'within' }));
  }
  const addressed = definedNames(body);
  for (const { index, 1: mark = '', 2: words = '', 3: address = '' } of body.matchAll(partedLink)) {
    if (addressed.has(plainName(words))) continue;
    const suggestion = (mark === '' && meantAddress(address)) || address;
    source.problems.push(problem('unread-link', at(index), { mark, words, address, suggestion, gap: 'before' }));
  }
  for (const { index, 1: words = '', 2: address = '' } of body.matchAll(reversedLink)) {
    const suggestion = meantAddress(address) || address;
    source.problems.push(problem('unread-link', at(index), { mark: '', words, address, suggestion, gap: 'reversed' }));
  }
  const open = [openLink, openLinkInText].flatMap((pattern) => [...body.matchAll(pattern)]);
  for (const { index, 1: mark = '', 2: words = '', 3: address = '' } of open)
    source.problems.push(problem('unread-link', at(index), { mark, words, address, suggestion: address, gap: 'open' }));
  for (const { index, 1: words = '', 2: label = '' } of body.matchAll(referringLink))
    if (!addressed.has(plainName(label))) source.problems.push(problem('undefined-link', at(index), { words, label }));
  // In the wording of a clause, double brackets are a blank that the agreement fills: also below a tag that was lost.
  const lacksPosition = countOf(body, /^<\/Position>/gm) > countOf(body, /^<Position\b/gm);
  const beside = body.replace(wording, (text) => text.replace(/[^\r\n]/g, ' '));
  for (const { index, 0: written, 1: mark = '', 2: target = '' } of beside.matchAll(wikiLink))
    if (!/^(?:[?§#/]|_?toc_?$)/i.test(target) && !(lacksPosition && /^[a-z][\w-]*$/.test(target)))
      source.problems.push(problem('wiki-link', at(index), { written, mark, target }));
  const used = new Set([...body.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map(({ 1: label = '' }) => label.toLowerCase()));
  const defined = new Set<string>();
  for (const { index, 1: before = '', 2: label = '' } of body.matchAll(/^([ \t>]*)\[\^([^\]\s]+)\]:/gm)) {
    const place = at(index + before.length);
    if (defined.has(label.toLowerCase())) source.problems.push(problem('repeated-footnote', place, { label }));
    else if (!used.has(label.toLowerCase())) source.problems.push(problem('unused-footnote', place, { label }));
    defined.add(label.toLowerCase());
  }
}

/**
 * `[text](an address with spaces)`, or an image such, but for a title in quotes after the address; neither sign may be
 * escaped. Lengths are bounded, lest a page full of brackets take the square of its length.
 */
const spacedLink =
  /(?<!\\)(!?)(?<!\\)\[([^[\]\r\n]{1,200})\]\(([^()\s<"'][^()\r\n<"']{0,200}?[ \u00a0][^()\r\n<"']{0,200}[^()\s<"'])\)/g;

/**
 * `[text] (https://…)`: what stands in the parentheses must be an address by itself, since a remark may follow what is
 * in brackets. A box of a task, a footnote and a reference to a definition are none.
 */
const partedLink =
  /(?<![\\!\]])(!?)(?<!\\)\[(?![ xX]\]|\^)([^[\]\r\n]{1,200})\][ \t\u00a0\u202f]{1,3}\(((?:https?:\/\/|mailto:|tel:|www\.|\.{0,2}\/(?=[\w.])|#(?=[a-z])|[\w-]{1,80}\.(?:png|jpe?g|webp|mdx?|pdf)(?=\)))(?:[^\s()<>]|\([^\s()<>]{0,100}\)){0,300})\)/g;

/** `[text][name]`, whose address stands elsewhere in the text. */
const referringLink = /(?<![\\!\]])\[([^[\]\r\n^]{1,200})\]\[([^[\]\r\n^]{1,100})\](?![[(:])/g;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The names whose address a text says, as `plainName` writes them. */
function definedNames(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(/^[ \t>]*\[([^[\]\r\n]{1,200})\]:/gm)].map(({ 1: name = '' }) => plainName(name)));
}

/** A name of a link as Markdown compares it: blanks and case do not count. */
function plainName(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** `(text)[https://…]`, the brackets and the parentheses in each other’s place. */
const reversedLink = /(?<![\\\]])\(([^()[\]\r\n]{1,200})\)\[((?:https?:\/\/|mailto:|www\.)[^\s[\]<>]{1,300})\](?!\()/g;

/** The positions of a clause, to the end of the text where one is not closed. */
const wording = /^<Position\b[\s\S]*?(?:^<\/Position>|(?![\s\S]))/gm;

/** `[[Page]]` or `![[image.png]]`, as note-taking tools write links. */
const wikiLink = /(?<!\\)(!?)(?<!\\)\[\[([^[\]\r\n|]{1,200})(?:\|[^[\]\r\n]{1,200})?\]\](?!\()/g;

/** `[text](https://…` whose parenthesis nothing closes before its paragraph ends. */
const openLink =
  /(?<![\\!\]])(!?)(?<!\\)\[([^[\]\r\n]{1,200})\]\(((?:https?:\/\/|mailto:)[^\s()<>]{1,300})[.,;:]?[ \t]*(?=$|(?:\r\n|\r(?!\n)|\n)[ \t]*(?:$|[\r\n]))/g;

/** `[text](/address/ and words`, whose parenthesis no later one closes before another opens; a title may follow. */
const openLinkInText =
  /(?<![\\!\]])(!?)(?<!\\)\[([^[\]\r\n]{1,200})\]\(((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()<>]{1,300}?)[.,;:]?[ \t](?=[^\s"'(<])(?![^()\r\n]{0,400}\))/g;

/** A tag whose signs a word processor spelt out or escaped, `&lt;Internal&gt;`, `\<Internal\>`: its words show. */
const spelledTag = /(?:&lt;|\\<)(\/?)([A-Z][a-z]+)\b(?:(?!&gt;)[^<>\r\n]){0,200}?(?:&gt;|\\?>)/g;

/** A tag whose sign < is followed by a space, or is another sign that looks like it. */
const nearTag =
  /(?:<[^\S\r\n]+\/?|[\uff1c\u2039\u3008]\s?\/?\s?)([A-Z][a-z]+)\b[^<>\r\n\uff1e\u203a\u3009]{0,200}[>\uff1e\u203a\u3009]/g;
