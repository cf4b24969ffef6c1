import { h } from 'hastscript';
import type { RenderComponent } from './render-component.ts';

/** A sequence to follow: its numbered list, set larger. */
export const renderSteps: RenderComponent = ({ children }) => [h('div', { className: ['steps'] }, children)];
