import type { Element, ElementContent } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { attributeOf, isComponent, type ComponentElement } from '../../domain/prose/component-element.ts';
import { liftMarks } from '../../domain/prose/passages.ts';
import { parseCondition } from '../../model/condition.ts';
import type { ProseSource } from './prose-source.ts';

/** What may stand for a variable in `[[?…]]`: one word. */
const word = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u;

/**
 * Reports the optional passages of a wording that cannot be settled: opened and not closed, or closed and not opened,
 * among the same siblings (a passage lies within one sentence, or takes whole paragraphs and items), and those whose
 * condition is neither one on the record nor a variable.
 */
export function checkPassages(source: ProseSource, children: readonly ElementContent[]): void {
  const open: ComponentElement[] = [];
  for (const child of liftMarks(children)) {
    if (isComponent(child, 'When')) {
      open.push(child);
      checkCondition(source, child);
    } else if (isComponent(child, 'EndWhen')) {
      if (open.pop() === undefined) source.problems.push(problem('passage-not-opened', child.data.place, {}));
    } else if (child.type === 'element') checkPassages(source, child.children);
  }
  for (const mark of open)
    source.problems.push(problem('passage-not-closed', mark.data.place, { condition: conditionOf(mark) }));
}

function checkCondition(source: ProseSource, mark: ComponentElement): void {
  const condition = conditionOf(mark);
  if (parseCondition(condition) !== undefined || word.test(condition)) return;
  source.problems.push(problem('bad-passage-condition', mark.data.place, { condition }));
}

function conditionOf(mark: Element): string {
  return attributeOf(mark, 'condition') ?? '';
}
