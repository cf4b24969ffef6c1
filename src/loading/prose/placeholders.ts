import type { ElementContent, Text } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { isIdentifier } from '../../model/identifier.ts';
import type { ProseSource } from './prose-source.ts';

const placeholder = /\[\[([^[\]\r\n]*)\]\]/g;

/**
 * Reads the blanks of a clause’s wording: `[[name]]` becomes a `Variable`, `[[§ clause-id]]` a `Clause`.
 * Conditional marks (`[[?condition]]`, `[[/]]`) stay text for whoever assembles the contract. An escaped `\[[x]]` stays text.
 */
export function readPlaceholders(source: ProseSource, node: Text): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  let from = node.position?.start.offset ?? 0;
  for (const match of node.value.matchAll(placeholder)) {
    const written = match[0];
    const at = source.text.indexOf(written, from);
    if (at === -1 || at >= (node.position?.end.offset ?? 0)) continue;
    from = at + written.length;
    if (source.text[at - 1] === '\\') continue;
    const element = elementFor(source, (match[1] ?? '').trim(), written, at);
    if (!element) continue;
    if (match.index > done) pieces.push({ type: 'text', value: node.value.slice(done, match.index) });
    pieces.push(element);
    done = match.index + written.length;
  }
  if (done === 0) return [node];
  if (done < node.value.length) pieces.push({ type: 'text', value: node.value.slice(done) });
  return pieces;
}

function elementFor(source: ProseSource, inside: string, written: string, at: number): ElementContent | undefined {
  const data = { place: source.at(at) };
  if (inside === '/' || inside.startsWith('?')) return undefined;
  const clause = /^§\s*(.*)$/.exec(inside)?.[1];
  if (clause !== undefined && isIdentifier(clause)) {
    return { type: 'element', tagName: 'Clause', properties: { id: clause }, children: [], data };
  }
  if (/^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u.test(inside)) {
    return { type: 'element', tagName: 'Variable', properties: { name: inside }, children: [], data };
  }
  source.problems.push(problem('bad-placeholder', data.place, { written }));
  return undefined;
}
