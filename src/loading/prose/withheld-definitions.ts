import { mdxToMdast, type MdastNode } from 'satteri';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { features } from './parsed-tree.ts';
import type { ProseSource } from './prose-source.ts';

interface Named {
  readonly kind: 'link' | 'footnote';
  readonly label: string;
  readonly identifier: string;
  readonly at: number;
}

interface Passage {
  readonly component: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reports link and footnote definitions written inside a passage that partners do not get, but used outside it:
 * what they say would be shown with the text that uses them. The tree of pages holds no definitions, so the text is parsed once more,
 * only when a passage holds something that looks like one.
 */
export function checkWithheldDefinitions(source: ProseSource): void {
  const body = source.text.slice(source.bodyStart);
  if (!/<(?:Internal|Position)\b/.test(body) || !/^[ \t>]*\[[^\]\r\n]+\]:/m.test(body)) return;
  const passages: Passage[] = [];
  const definitions: Named[] = [];
  const references: Named[] = [];
  visit(mdxToMdast(body, { features }), (node) => {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'mdxJsxFlowElement' && (node.name === 'Internal' || node.name === 'Position')) {
      passages.push({ component: node.name, start: at, end: node.position?.end.offset ?? at });
    } else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const kind = node.type === 'definition' ? 'link' : 'footnote';
      if (!definitions.some((known) => known.kind === kind && known.identifier === node.identifier)) {
        definitions.push({ kind, label: node.label ?? node.identifier, identifier: node.identifier, at });
      }
    } else if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference') {
      references.push({
        kind: node.type === 'footnoteReference' ? 'footnote' : 'link',
        label: '',
        identifier: node.identifier,
        at,
      });
    }
  });
  const within = (at: number, passage: Passage) => at >= passage.start && at < passage.end;
  for (const definition of definitions) {
    const passage = passages.find((each) => within(definition.at, each));
    const used =
      passage &&
      references.find(
        (reference) =>
          reference.kind === definition.kind &&
          reference.identifier === definition.identifier &&
          !within(reference.at, passage),
      );
    if (!passage || !used) continue;
    const label = definition.kind === 'footnote' ? `^${definition.label}` : definition.label;
    const { line } = source.at(source.bodyStart + used.at);
    source.problems.push(
      problem('internal-definition', source.at(source.bodyStart + definition.at), {
        label,
        component: passage.component,
        line,
      }),
    );
  }
}

function visit(node: MdastNode, see: (node: MdastNode) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
