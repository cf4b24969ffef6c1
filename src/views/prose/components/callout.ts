import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import type { MarkName, Tone } from '../../ui/mark.ts';
import { markIcon } from './marks.ts';
import type { RenderComponent } from './render-component.ts';

const marks: Readonly<Record<'note' | 'watch' | 'decision', { readonly mark: MarkName; readonly tone: Tone }>> = {
  note: { mark: 'soon', tone: 'accent' },
  watch: { mark: 'watch', tone: 'watch' },
  decision: { mark: 'ok', tone: 'accent' },
};

/**
 * A passage set apart: its kind by word, shape and colour, then its title and text. It is a note, not a
 * landmark: a page may hold many.
 */
export const renderCallout: RenderComponent = ({ element, children, context }) => {
  const written = attributeOf(element, 'kind');
  const kind = written === 'watch' || written === 'decision' ? written : 'note';
  const word = context.words.callout[kind];
  const title = attributeOf(element, 'title');
  const { mark, tone } = marks[kind];
  return [
    h(
      'aside',
      {
        className: ['callout', `callout--${kind}`],
        role: 'note',
        ariaLabel: title === undefined ? word : context.words.calloutLabel(word, title),
      },
      [
        h('p', { className: ['callout__kind'] }, [markIcon(mark, tone), word]),
        ...(title === undefined ? [] : [h('p', { className: ['callout__title'] }, title)]),
        ...children,
      ],
    ),
  ];
};
