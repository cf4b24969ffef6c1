import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { TableView } from './table.ts';
import type { ViewContext } from '../view-context.ts';

/** A part of a section: a heading and a table, lists side by side, or words; with where it was written. */
export interface BlockView {
  readonly heading?: string;
  readonly table?: TableView;
  readonly lists?: readonly {
    readonly title: string;
    readonly kind: 'yes' | 'maybe' | 'no';
    readonly items: readonly string[];
  }[];
  readonly note?: string;
  readonly source?: string;
}

/**
 * `partnerships/boucle-chaude/index.mdx, ligne 42`, for the small type under a figure; undefined in partner editions.
 */
export function sourceText(context: ViewContext, file: string, path: FieldPath): string | undefined {
  const place = context.provenance(file, path);
  return place && `${place.file}, ${context.words.frame.line(place.line)}`;
}

/** `{ source }` where there is one, ready to spread into a view. */
export function sourceOf(context: ViewContext, file: string, path: FieldPath): { readonly source?: string } {
  const source = sourceText(context, file, path);
  return source === undefined ? {} : { source };
}
