import { problem } from '../../diagnostics/catalogue/index.ts';
import { withoutCode } from './code-mask.ts';
import type { ProseSource } from './prose-source.ts';

/** Warns of what was meant as Markdown and is shown as plain text, or not at all: a slip of one sign changes no more than that. */
export function checkNearMarkdown(source: ProseSource): void {
  const { bodyStart } = source;
  const body = withoutCode(source.text.slice(bodyStart));
  const at = (offset: number) => source.at(bodyStart + offset);
  for (const { index, 0: sign, 1: marks = '' } of body.matchAll(/^(#{2,6})[^\s#]/gm))
    source.problems.push(problem('heading-without-space', at(index), { written: sign, marks }));
  for (const { index, 1: words = '', 2: address = '' } of body.matchAll(spacedLink))
    source.problems.push(problem('unread-link', at(index), { words, address, suggestion: encodeURI(address) }));
  const used = new Set([...body.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map(({ 1: label = '' }) => label.toLowerCase()));
  const defined = new Set<string>();
  for (const { index, 1: before = '', 2: label = '' } of body.matchAll(/^([ \t>]*)\[\^([^\]\s]+)\]:/gm)) {
    const place = at(index + before.length);
    if (defined.has(label.toLowerCase())) source.problems.push(problem('repeated-footnote', place, { label }));
    else if (!used.has(label.toLowerCase())) source.problems.push(problem('unused-footnote', place, { label }));
    defined.add(label.toLowerCase());
  }
}

/** `[text](an address with spaces)`, but for a title in quotes after the address. */
const spacedLink =
  /(?<!\\)\[([^[\]\r\n]{1,200})\]\(([^()\s<"'][^()\r\n<"']{0,200}?[ \u00a0][^()\r\n<"']{0,200}[^()\s<"'])\)/g;
