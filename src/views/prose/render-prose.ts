import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { attributeOf } from '../../domain/prose/component-element.ts';
import type { Prose } from '../../model/prose.ts';
import { imageElement } from './components/figure.ts';
import { componentRenderers, isRendered } from './components/index.ts';
import { markIcon } from './components/marks.ts';
import { besideOneAnother } from './components/position.ts';
import { markTerms } from './mark-terms.ts';
import { createPageState, type PageState } from './page-state.ts';
import type { ProseContext } from './prose-context.ts';

/**
 * Prints a text as HTML for a page: no style attribute, no script, every word of the author as it was written.
 * The text must come from reading without errors; what partners may not see must have been taken out before.
 */
export function renderProse(prose: Prose, context: ProseContext): string {
  const page = createPageState(prose, context);
  const children = besideOneAnother(prose.children.flatMap((child) => print(child, context, page, false)));
  return toHtml({ type: 'root', children: context.terms ? markTerms(children, context.terms) : children });
}

function print(node: RootContent | Nodes, context: ProseContext, page: PageState, inLink: boolean): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName } = node;
  const inside = inLink || tagName === 'a';
  const own = tagName === 'Position' ? (context.wording ?? context) : context;
  const children = node.children.flatMap((child) => print(child, own, page, inside));
  if (isRendered(tagName)) return componentRenderers[tagName]({ element: node, children, context, page, inLink });
  return [printElement(node, children, context, page)];
}

/** An element of Markdown, with what a page adds to it. */
function printElement(node: Element, children: ElementContent[], context: ProseContext, page: PageState): Element {
  const { tagName, properties } = node;
  const { words } = context;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return h(page.headingTag(Number(tagName[1])), { id: page.anchor(attributeOf(node, 'id') ?? '') }, children);
    case 'a':
      return h(
        'a',
        { href: printedLink(attributeOf(node, 'href') ?? '', context, page), title: properties.title },
        children,
      );
    case 'img': {
      const image = imageElement(context, node);
      return h('img', { ...image.properties, title: properties.title });
    }
    case 'input': {
      const done = properties.checked === true;
      return h('span', { className: ['task'] }, [
        markIcon(done ? 'ok' : 'soon', done ? 'ok' : 'none'),
        h('span', { className: ['vh'] }, done ? words.task.done : words.task.open),
      ]);
    }
    case 'table':
      return h(
        'div',
        { className: ['scroll'], role: 'group', ariaLabel: words.table, tabIndex: 0 },
        h('table', { className: ['table'] }, children),
      );
    case 'th':
      return h('th', { ...properties, scope: 'col' }, children);
    case 'pre':
      return h('pre', { role: 'group', ariaLabel: words.code, tabIndex: 0 }, children);
    default:
      return { type: 'element', tagName, properties, children };
  }
}

function printedLink(href: string, context: ProseContext, page: PageState): string {
  return href.startsWith('#') ? `#${page.anchor(href.slice(1))}` : context.link(href);
}
