import type { Element, ElementContent } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { isComponent } from '../../domain/prose/component-element.ts';
import type { ProseSource } from './prose-source.ts';

/** How many sub-clauses what holds a list has before it. */
interface Holder {
  count: number;
}

/**
 * Reports a numbered list of a wording that begins at another number than the agreement will print: sub-clauses are
 * numbered on from those before them in the same article or sub-clause, whatever number was typed (M13). Where passages
 * are optional, which of them stand is not known yet: a number that they may lead to is let be.
 */
export function checkListStarts(source: ProseSource, wording: readonly ElementContent[]): void {
  const isSettled = !holdsPassage(wording);
  visit(wording, { count: 0 });

  function visit(nodes: readonly ElementContent[], holder: Holder): void {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'ol') readList(node, holder);
      else visit(node.children, holder);
    }
  }

  function readList(list: Element, holder: Holder): void {
    const { start } = list.properties;
    const written = typeof start === 'number' ? start : 1;
    const printed = holder.count + 1;
    // Every list may begin at 1, which says nothing of where it goes on from.
    const isUnderstood = written === 1 || written === printed || (!isSettled && written > 1 && written < printed);
    if (!isUnderstood)
      source.problems.push(
        problem('list-start-in-wording', source.at(list.position?.start.offset ?? source.bodyStart), {
          written,
          printed,
        }),
      );
    for (const item of list.children) {
      if (item.type !== 'element') continue;
      holder.count += 1;
      visit(item.children, { count: 0 });
    }
  }
}

function holdsPassage(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => node.type === 'element' && (isComponent(node, 'When') || holdsPassage(node.children)));
}
