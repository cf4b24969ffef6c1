import type { Element, ElementContent, Text } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { isIdentifier } from '../../model/identifier.ts';
import type { ProseSource } from './prose-source.ts';

const placeholder = /\[\[([^[\]\r\n]*)\]\]/g;
const variableName = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u;

/**
 * Reads what a clause’s wording leaves to whoever assembles the contract: `[[name]]` becomes a `Variable`;
 * `[[§ clause-id]]`, `[[§ clause-id#label]]` and `[[§ #label]]` (this clause) a `Clause`; `[[#label]]` a `Label`;
 * `[[?condition]]` a `When` and `[[/]]` an `EndWhen`. An escaped `\\[[x]]` stays text.
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
  const place = source.at(at);
  const made = meaningOf(inside);
  if (made) return { type: 'element', ...made, children: [], data: { place, written } };
  source.problems.push(problem('bad-placeholder', place, { written, suggestion: '' }));
  return undefined;
}

function meaningOf(inside: string): Pick<Element, 'tagName' | 'properties'> | undefined {
  if (inside === '/') return { tagName: 'EndWhen', properties: {} };
  if (inside.startsWith('?')) return { tagName: 'When', properties: { condition: inside.slice(1).trim() } };
  const [, sign, clause = '', label = ''] = /^(§?)\s*([^#\s]*)(?:#(\S+))?$/.exec(inside) ?? [];
  if (sign === undefined || (label !== '' && !isIdentifier(label))) return undefined;
  if (sign === '' && clause === '') return label === '' ? undefined : { tagName: 'Label', properties: { name: label } };
  if (sign === '')
    return label === '' && variableName.test(clause)
      ? { tagName: 'Variable', properties: { name: clause } }
      : undefined;
  if (clause === '' ? label === '' : !isIdentifier(clause)) return undefined;
  return { tagName: 'Clause', properties: { ...(clause && { id: clause }), ...(label && { label }) } };
}
