import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Positions } from '../../diagnostics/position.ts';
import { proseElements } from '../../domain/prose/prose-elements.ts';
import type { Prose } from '../../model/prose.ts';
import { withoutCode } from './code-mask.ts';

/** What is written as a heading or as the label of a sub-clause, well or not. */
const written = /^[ \t>]*#{1,6}.*|\[\[[^\S\r\n]*#/gm;

/**
 * Whether every heading and every label of a text with mistakes was read: each stands in the prose, and no mistake is
 * on the line of a heading, which might be another once mended.
 * @param problems the mistakes of the text
 */
export function hasSureMarks(
  { text, bodyStart, positions }: { readonly text: string; readonly bodyStart: number; readonly positions: Positions },
  prose: Prose,
  problems: readonly Diagnostic[],
): boolean {
  const headings = new Set<number>();
  const labels = new Set<string>();
  for (const { tagName, position, data } of proseElements(prose)) {
    const start = position?.start.offset;
    if (/^h[2-6]$/.test(tagName) && start !== undefined) headings.add(positions.at(start).line);
    if (tagName === 'Label' && data?.place) labels.add(`${data.place.line}:${data.place.column}`);
  }
  const atFault = new Set(problems.map(({ place }) => place.line));
  // A line of signs = or - makes a heading of the one above it.
  if ([...headings].some((line) => atFault.has(line) || atFault.has(line + 1))) return false;
  return [...withoutCode(text.slice(bodyStart)).matchAll(written)].every(({ index, 0: mark }) => {
    const { line, column } = positions.at(bodyStart + index);
    return mark.startsWith('[[') ? labels.has(`${line}:${column}`) : headings.has(line);
  });
}
