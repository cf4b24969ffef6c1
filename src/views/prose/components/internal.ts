import { h } from 'hastscript';
import { lockIcon } from './marks.ts';
import type { RenderComponent } from './render-component.ts';

/** A passage that no partner edition holds, said to be so. In a partner edition it was taken out long before. */
export const renderInternal: RenderComponent = ({ children, context }) => [
  h('div', { className: ['internal'], role: 'group', ariaLabel: context.words.internal.label }, [
    h('p', { className: ['secretbar'] }, [lockIcon(), context.words.internal.notice]),
    ...children,
  ]),
];
