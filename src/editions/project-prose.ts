import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { attributeOf } from '../domain/prose/component-element.ts';
import { createHeadingIds } from '../domain/prose/heading-ids.ts';
import { outlineOf } from '../domain/prose/prose-text.ts';
import { decoded, isSiteAddress } from '../domain/prose/site-links.ts';
import { withoutInternal } from '../domain/prose/withheld-passages.ts';
import type { Counterpart } from '../model/playbook.ts';
import type { Prose } from '../model/prose.ts';
import { locales, type Locale } from '../model/locale.ts';
import { optionalField } from '../model/optional-field.ts';
import { pick } from './pick.ts';
import type { VisibleIds } from './visible-ids.ts';

/** A text that shares nothing. */
export const noProse: Prose = { type: 'root', children: [] };

/**
 * A text as an edition shows it: without its internal passages, without negotiation positions other than the preferred
 * one, and with references to hidden records left nameless. The tree is made anew, and its headings numbered anew, so
 * that neither source positions nor anything else of the original can tell what stood between.
 */
export function projectProse(prose: Prose, visible: VisibleIds): Prose {
  const withheld = { ...prose, children: withholdPositions(prose.children) };
  const open = withoutInternal(withheld);
  const anchors = openAnchors(withheld, open);
  const idPrefix = prose.data?.idPrefix;
  return {
    type: 'root',
    children: rebuild(open.children, { visible, anchors }),
    ...(idPrefix !== undefined && { data: { idPrefix } }),
  };
}

/** Positions that are not the preferred one become internal passages, and go with the footnotes that only they use. */
function withholdPositions<T extends RootContent>(children: readonly T[]): T[] {
  return children.map((child) => {
    if (child.type !== 'element') return child;
    const isHidden = child.tagName === 'Position' && attributeOf(child, 'tier') !== 'preferred';
    return { ...child, ...(isHidden && { tagName: 'Internal' }), children: withholdPositions(child.children) };
  });
}

/**
 * The anchor of each heading as an edition has it: numbered where an open heading before it has the same words;
 * undefined where it went, since a link to it would tell its words.
 */
function openAnchors(withheld: Prose, open: Prose): Anchors {
  const anchorOf = createHeadingIds();
  const kept = new Map(outlineOf(open).map(({ id, text }) => [id, anchorOf(text)]));
  return new Map(outlineOf(withheld).map(({ id }) => [id, kept.get(id)]));
}

type Anchors = ReadonlyMap<string, string | undefined>;

/** What a text is rebuilt with. */
interface Opening {
  readonly visible: VisibleIds;
  readonly anchors: Anchors;
}

function rebuild(children: readonly RootContent[], opening: Opening): ElementContent[] {
  const kept = children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    if (child.type !== 'element') return [];
    const inner = rebuild(child.children, opening);
    return isInternalLink(child) || isHiddenLink(child, opening) ? inner : [rebuildElement(child, inner, opening)];
  });
  // Two blanks in a row, or one at an edge, would show that something stood there.
  return kept.filter(
    (node, index) => !isBlank(node) || (index > 0 && index < kept.length - 1 && !isBlank(kept[index - 1])),
  );
}

function isBlank(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

function rebuildElement(element: Element, children: ElementContent[], opening: Opening): Element {
  const { tagName, data } = element;
  const place = data?.place && { file: data.place.file, line: 1, column: 1 };
  return {
    type: 'element',
    tagName,
    properties: openProperties(element, opening),
    children,
    ...(place && { data: { place } }),
  };
}

function openProperties(element: Element, { visible, anchors }: Opening): Properties {
  const id = attributeOf(element, 'id') ?? '';
  const partnership = attributeOf(element, 'partnership');
  switch (element.tagName) {
    case 'Position':
      return { tier: 'preferred' };
    case 'Clause':
      return { id: visible.clauses.has(id) ? id : '' };
    case 'Partnership':
      return { id: visible.partnerships.has(id) ? id : '' };
    case 'Kpi':
      if (!visible.kpis.has(id) || (partnership !== undefined && !visible.partnerships.has(partnership)))
        return { id: '' };
      return { id, ...optionalField('partnership', partnership) };
    case 'a': {
      const anchor = anchors.get(anchorIn(element) ?? '');
      return { ...element.properties, ...optionalField('href', anchor && `#${anchor}`) };
    }
    default:
      return { ...element.properties, ...optionalField('id', isHeading(element) ? anchors.get(id) : undefined) };
  }
}

/**
 * A link to another page of the playbook by its address, which would name that page; anchors and
 * addresses elsewhere stay.
 */
function isInternalLink(element: Element): boolean {
  const href = attributeOf(element, 'href');
  return element.tagName === 'a' && href !== undefined && !href.startsWith('#') && isSiteAddress(href);
}

function isHeading({ tagName }: Element): boolean {
  return /^h[2-6]$/.test(tagName);
}

/** The anchor of its own page that a link leads to. */
function anchorIn(link: Element): string | undefined {
  const href = decoded(attributeOf(link, 'href') ?? '');
  return href.startsWith('#') ? href.slice(1) : undefined;
}

function isHiddenLink(element: Element, { anchors }: Opening): boolean {
  const anchor = element.tagName === 'a' ? anchorIn(element) : undefined;
  return anchor !== undefined && anchors.has(anchor) && anchors.get(anchor) === undefined;
}

/** What of a counterpart is shared with its page. */
export interface SharedWords {
  readonly title: boolean;
  readonly summary: boolean;
  readonly prose: boolean;
  readonly formula?: boolean;
  readonly source?: boolean;
  readonly lines?: boolean;
  readonly variables?: boolean;
  readonly obligations?: boolean;
}

/** The words of a page in other languages, as far as its own are shared. */
export function projectTranslations(
  translations: Partial<Record<Locale, Counterpart>>,
  shared: SharedWords,
  visible: VisibleIds,
): Partial<Record<Locale, Counterpart>> {
  const projected: Partial<Record<Locale, Counterpart>> = {};
  for (const locale of locales) {
    const counterpart = translations[locale];
    if (counterpart === undefined) continue;
    projected[locale] = {
      file: counterpart.file,
      prose: shared.prose ? projectProse(counterpart.prose, visible) : noProse,
      ...optionalField('title', shared.title ? counterpart.title : undefined),
      ...optionalField('summary', shared.summary ? counterpart.summary : undefined),
      ...optionalField('formula', shared.formula === true ? counterpart.formula : undefined),
      ...optionalField('source', shared.source === true ? counterpart.source : undefined),
      ...optionalField('lines', shared.lines === true ? counterpart.lines : undefined),
      ...optionalField('obligations', shared.obligations === true ? counterpart.obligations : undefined),
      ...optionalField('variables', shared.variables === true ? openWords(counterpart.variables) : undefined),
    };
  }
  return projected;
}

/** The words of blanks: what holds where one is left empty stays with the editor. */
function openWords(variables: Counterpart['variables']): Counterpart['variables'] {
  return (
    variables &&
    Object.fromEntries(Object.entries(variables).map(([name, words]) => [name, pick(words, ['label', 'unit'])]))
  );
}
