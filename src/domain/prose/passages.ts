import type { Element, ElementContent } from 'hast';
import { attributeOf, isComponent } from './component-element.ts';

/** Whether a node opens (`[[?condition]]`) or closes (`[[/]]`) an optional passage of a clause’s wording. */
function isPassageMark(node: ElementContent): boolean {
  return isComponent(node, 'When') || isComponent(node, 'EndWhen');
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

/** The marks a paragraph is made of, where it holds nothing else: they stand between blocks, not within a sentence. */
function marksAlone(node: ElementContent): ElementContent[] | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const marks = node.children.filter((child) => !isBlank(child));
  return marks.length > 0 && marks.every(isPassageMark) ? marks : undefined;
}

/** Siblings with the marks that stand alone in a paragraph lifted out of it. */
export function liftMarks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => marksAlone(child) ?? [child]);
}

/**
 * The wording with its optional passages settled: those whose condition is not kept are gone, with their paragraph or
 * numbered item where nothing else was in it, and the marks of those kept are gone too. Passages nest; an inner one is
 * kept only within an outer one that is. Marks are balanced among siblings: reading the file refused anything else.
 * @param keeps whether a condition, as written between `[[?` and `]]`, holds
 */
export function keepPassages(
  children: readonly ElementContent[],
  keeps: (condition: string) => boolean,
): ElementContent[] {
  const kept: ElementContent[] = [];
  const open: boolean[] = [];
  for (const child of liftMarks(children)) {
    if (isComponent(child, 'When')) open.push(keeps(attributeOf(child, 'condition') ?? ''));
    else if (isComponent(child, 'EndWhen')) open.pop();
    else if (open.every(Boolean)) kept.push(...settled(child, keeps));
  }
  return kept;
}

function settled(node: ElementContent, keeps: (condition: string) => boolean): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = keepPassages(node.children, keeps);
  const hadMarks = liftMarks(node.children).some(isPassageMark);
  if (hadMarks && isVanishing(node) && children.every(isBlank)) return [];
  const isEmptyList = ['ol', 'ul'].includes(node.tagName) && node.children.length > 0 && children.every(isBlank);
  return isEmptyList ? [] : [{ ...node, children }];
}

function isVanishing({ tagName }: Element): boolean {
  return tagName === 'p' || tagName === 'li' || tagName === 'tr';
}
