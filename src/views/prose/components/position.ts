import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import { tiers } from '../../../model/contract.ts';
import type { RenderComponent } from './render-component.ts';

/** A negotiation position (M15): its rank as heading, why, the wording, what to say and who must agree; French wherever it is read. */
export const renderPosition: RenderComponent = ({ element, children, context, page }) => {
  const tier = tiers.find((known) => known === attributeOf(element, 'tier')) ?? 'preferred';
  const { words } = context;
  const id = page.uniqueId(`position-${tier}`);
  const rationale = attributeOf(element, 'rationale');
  const say = attributeOf(element, 'say');
  const lang = context.locale === 'fr' ? undefined : 'fr';
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
