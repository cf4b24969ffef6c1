import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import type { RenderComponent } from './render-component.ts';

/** The start of an optional passage, with the condition under which it stands. */
export const renderWhen: RenderComponent = ({ element, context }) => [
  h(
    'span',
    { className: ['optional'] },
    context.words.when(context.condition(attributeOf(element, 'condition') ?? '')),
  ),
  { type: 'text', value: ' ' },
];

/** The end of an optional passage. */
export const renderEndWhen: RenderComponent = ({ context }) => [
  { type: 'text', value: ' ' },
  h('span', { className: ['optional'] }, context.words.endWhen),
];

/** A label only serves cross-references: the library’s page shows nothing in its place. */
export const renderLabel: RenderComponent = () => [];
