import type { PageKind } from '../../model/record-kinds.ts';
import { inLocale, type Translatable } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** A link to the page of a record, by its title in the reader’s language. */
export function recordLink(context: ViewContext, kind: PageKind, record: Translatable & { readonly id: string }) {
  return { text: inLocale(record, context.locale).title, href: context.href({ kind, id: record.id }) };
}
