import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import { positionTiers } from '../../../model/contract.ts';
import type { RenderComponent } from './render-component.ts';

/**
 * A negotiation position (M15): its rank as heading, why, the wording, what to say and who must agree;
 * in the language it was written in wherever it is read.
 */
export const renderPosition: RenderComponent = ({ element, children, context, page }) => {
  const tier = positionTiers.find((known) => known === attributeOf(element, 'tier')) ?? 'preferred';
  const { words } = context;
  const id = page.uniqueId(`position-${tier}`);
  const rationale = attributeOf(element, 'rationale');
  const say = attributeOf(element, 'say');
  const lang = context.wording?.locale;
  const told = (text: string) => (lang === undefined ? text : h('span', { lang }, text));
  const approver = context.person?.(attributeOf(element, 'approver') ?? '');
  return [
    h('section', { className: ['position', `position--${tier}`], ariaLabelledBy: id }, [
      h(page.headingTag(3), { id, className: ['position__tier'] }, words.tier[tier]),
      ...(rationale === undefined
        ? []
        : [h('p', { className: ['position__why'] }, [h('b', words.rationale), ' ', told(rationale)])]),
      h('div', { className: ['wording'], dataCopy: '', lang }, children),
      ...(say === undefined ? [] : [h('p', { className: ['position__say'] }, [h('b', words.say), ' ', told(say)])]),
      ...(approver === undefined ? [] : [h('p', { className: ['fine'] }, words.approver(approver))]),
    ]),
  ];
};

/** Sets two positions or more that follow one another side by side, so that one sees what each gives up (M15). */
export function besideOneAnother(printed: readonly ElementContent[]): ElementContent[] {
  const set: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    set.push(...(run.length > 1 ? [h('div', { className: ['positions'] }, run)] : run));
    run = [];
  };
  for (const node of printed) {
    if (isPosition(node)) run.push(node);
    else if (run.length === 0 || !isBlank(node)) {
      endRun();
      set.push(node);
    }
  }
  endRun();
  return set;
}

function isPosition(node: ElementContent): boolean {
  const className = node.type === 'element' && node.properties.className;
  return Array.isArray(className) && className.includes('position');
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
