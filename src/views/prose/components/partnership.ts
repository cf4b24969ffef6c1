import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import type { RenderComponent } from './render-component.ts';

/** A partnership by its name, linked to its page. */
export const renderPartnership: RenderComponent = ({ element, context, inLink }) => {
  const partnership = context.partnership(attributeOf(element, 'id') ?? '');
  if (!partnership) return [{ type: 'text', value: context.words.unknown.Partnership }];
  if (inLink) return [{ type: 'text', value: partnership.title }];
  return [h('a', { className: ['ref-partnership'], href: partnership.href }, partnership.title)];
};
