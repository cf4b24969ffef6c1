import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import type { RenderComponent } from './render-component.ts';

/** A blank of a clause’s wording: its value, or its label marked as still to fill. An unknown one is its plain name. */
export const renderVariable: RenderComponent = ({ element, context }) => {
  const name = attributeOf(element, 'name') ?? '';
  const variable = context.variable(name);
  if (!variable) return [{ type: 'text', value: name }];
  if (variable.value !== undefined) return [h('span', { className: ['var'] }, variable.value)];
  return [
    h('span', { className: ['var', 'var--todo'] }, [
      h('span', { className: ['vh'] }, context.words.missingVariable),
      variable.label,
    ]),
  ];
};
