import { mdxToMdast, type MdastNode } from 'satteri';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { features } from './parsed-tree.ts';
import type { ProseSource } from './prose-source.ts';

interface Definition {
  readonly key: string;
  readonly label: string;
  readonly at: number;
}

interface Passage {
  readonly component: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reports link and footnote definitions written inside a passage that partners do not get, but used outside it: what
 * they say would be shown with the text that uses them. The tree of pages holds no definitions, so the text is parsed
 * once more, only when a passage holds something that looks like one.
 */
export function checkWithheldDefinitions(source: ProseSource): void {
  const body = source.text.slice(source.bodyStart);
  if (!/<(?:Internal|Position)\b/.test(body) || !/^[ \t>]*\[[^\]\r\n]+\]:/m.test(body)) return;
  const passages: Passage[] = [];
  const definitions: Definition[] = [];
  const references = new Map<string, number[]>();
  visit(mdxToMdast(`${body}\n`, { features }), (node) => {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'mdxJsxFlowElement' && (node.name === 'Internal' || node.name === 'Position')) {
      passages.push({ component: node.name, start: at, end: node.position?.end.offset ?? at });
    } else if (node.type === 'definition') {
      definitions.push({ key: node.identifier, label: node.label ?? node.identifier, at });
    } else if (node.type === 'footnoteDefinition') {
      definitions.push({ key: `^${node.identifier}`, label: `^${node.label ?? node.identifier}`, at });
    } else if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference') {
      const key = node.type === 'footnoteReference' ? `^${node.identifier}` : node.identifier;
      references.set(key, [...(references.get(key) ?? []), at]);
    }
  });
  for (const { key, label, at } of definitions) {
    const passage = passages.find((each) => isWithin(at, each));
    const used = passage && references.get(key)?.find((reference) => !isWithin(reference, passage));
    if (!passage || used === undefined) continue;
    const values = { label, component: passage.component, line: source.at(source.bodyStart + used).line };
    source.problems.push(problem('internal-definition', source.at(source.bodyStart + at), values));
  }
}

function isWithin(at: number, { start, end }: Passage): boolean {
  return at >= start && at < end;
}

function visit(node: MdastNode, see: (node: MdastNode) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
