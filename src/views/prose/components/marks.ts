import type { Element } from 'hast';
import { s } from 'hastscript';
import type { MarkName, Tone } from '../../ui/mark.ts';

/** A shape of the page’s sprite, in its colour. The word beside it is the caller’s. */
export function markIcon(mark: MarkName, tone: Tone): Element {
  return s('svg', { className: ['mark', `is-${tone}`], ariaHidden: 'true' }, s('use', { href: `#m-${mark}` }));
}

/** The padlock of what partners do not get. */
export function lockIcon(): Element {
  return s('svg', { className: ['icon', 'icon--s'], ariaHidden: 'true' }, s('use', { href: '#i-lock' }));
}
