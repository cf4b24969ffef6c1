import { createPositions } from '../diagnostics/position.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readProse } from '../loading/prose/read-prose.ts';
import type { Prose } from '../model/prose.ts';

/** Reads a body as the file `page.mdx` would be read; `header` is what stands before it. */
export function readBody(body: string, header = ''): { prose: Prose; diagnostics: Diagnostic[] } {
  const text = header + body;
  const positions = createPositions('page.mdx', text);
  return readProse({ file: 'page.mdx', text, bodyStart: header.length, positions, idPrefix: 'page-' });
}

/** A sound body as prose; throws when the test wrote one with a problem. */
export function proseOf(body: string): Prose {
  const { prose, diagnostics } = readBody(body);
  if (diagnostics.every(({ severity }) => severity !== 'error')) return prose;
  throw new Error(
    `not sound: ${diagnostics.map((each) => `${each.code} ${each.place.line}:${each.place.column}`).join(', ')}`,
  );
}

/** The problems of a body as `code line:column`, in order. */
export function problemsOf(body: string, header = ''): string[] {
  return readBody(body, header).diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}
