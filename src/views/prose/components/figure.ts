import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import type { ProseContext } from '../prose-context.ts';
import type { Element } from 'hast';
import type { RenderComponent } from './render-component.ts';

/** An image with its description and, where there is one, its caption. */
export const renderFigure: RenderComponent = ({ element, context }) => {
  const caption = attributeOf(element, 'caption');
  return [
    h('figure', { className: ['figure'] }, [
      imageElement(context, element),
      ...(caption === undefined ? [] : [h('figcaption', caption)]),
    ]),
  ];
};

/** An image that loads when it comes into view, with its size where the site knows it, so that nothing moves. */
export function imageElement(context: ProseContext, element: Element): Element {
  const src = attributeOf(element, 'src') ?? '';
  const image = context.image?.(src, element.data?.place?.file ?? '') ?? { src: context.link(src) };
  return h('img', {
    src: image.src,
    alt: attributeOf(element, 'alt') ?? '',
    width: image.width,
    height: image.height,
    loading: 'lazy',
    decoding: 'async',
  });
}
