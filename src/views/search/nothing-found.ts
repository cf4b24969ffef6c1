import { markup, type MarkupElement } from '../ui/markup.ts';
import type { ResultHeading } from './result.ts';

/** What stands in the place of results: what was not found, and where else to look. */
export interface NothingFound {
  readonly title: string;
  readonly text: string;
  /** Ways on, each with its links; what follows a link is said beside it. */
  readonly ways: readonly {
    readonly name: string;
    readonly links: readonly { readonly href: string; readonly text: string; readonly beside?: string }[];
  }[];
}

/** The empty state of a search. */
export function nothingFoundMarkup(
  { title, text, ways }: NothingFound,
  heading: ResultHeading = 'h2',
): MarkupElement[] {
  return [
    markup(heading, {}, title),
    markup('p', { class: 'verdict' }, text),
    markup(
      'ul',
      { class: 'lines lines--wide' },
      ...ways.map(({ name, links }) =>
        markup(
          'li',
          {},
          markup('b', {}, name),
          markup(
            'span',
            {},
            ...links.flatMap(({ href, text: label, beside }, index) => [
              ...(index > 0 ? [', '] : []),
              markup('a', { href }, label),
              ...(beside === undefined ? [] : [` ${beside}`]),
            ]),
          ),
        ),
      ),
    ),
  ];
}
