import { markup, type Markup, type MarkupElement } from '../ui/markup.ts';

/** A run of a passage; what matched is marked. */
export interface PassagePart {
  readonly text: string;
  readonly marked: boolean;
}

/** A page that was found: what kind it is, what it is about, and where it answers. */
export interface SearchResult {
  readonly href: string;
  /** The name of its kind. */
  readonly kind: string;
  /** Its type, stage, family and owner, as far as it has them. */
  readonly details: readonly string[];
  readonly title: string;
  readonly passage: readonly PassagePart[];
  readonly sections: readonly {
    readonly title: string;
    readonly href: string;
    readonly passage: readonly PassagePart[];
  }[];
}

/** The heading of a result: `h2` on the search page, lower where results stand under other headings. */
export type ResultHeading = 'h2' | 'h4';

/** The runs of a passage, what matched in `<mark>`. */
export function passageMarkup(parts: readonly PassagePart[]): Markup[] {
  return parts.map(({ text, marked }) => (marked ? markup('mark', {}, text) : text));
}

/** A result: its kind, its title, the passage that matched, and the sections that did. */
export function resultMarkup(result: SearchResult, heading: ResultHeading = 'h2'): MarkupElement {
  const { href, kind, details, title, passage, sections } = result;
  return markup(
    'li',
    { class: 'hit' },
    markup(
      'p',
      { class: 'hit__k' },
      markup('span', { class: 'tag' }, kind),
      ...(details.length > 0 ? [markup('span', {}, details.join(', '))] : []),
    ),
    markup(heading, {}, markup('a', { href }, title)),
    markup('p', {}, ...passageMarkup(passage)),
    ...sections.map((section) =>
      markup(
        'p',
        { class: 'hit__sub' },
        markup('a', { href: section.href }, section.title),
        ' · ',
        ...passageMarkup(section.passage),
      ),
    ),
  );
}
