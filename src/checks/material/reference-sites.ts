import type { Place } from '../../diagnostics/position.ts';
import { selectTexts, type SelectedText } from '../../domain/field-selection.ts';
import { recordsByKind } from '../../domain/pages-of.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import type { CheckContext } from '../check.ts';
import { isAsWritten, unpierced } from '../pierced-record.ts';

/** A text of a record’s front matter, and the file it stands in. */
export interface Site extends SelectedText {
  readonly file: string;
}

/** For each kind of record, the patterns of the fields a rule looks at. */
export type SitePatterns = { readonly [K in RecordKind]?: readonly string[] };

/** Where the records of a playbook fill in the fields of the patterns. */
export function sitesOf(playbook: Playbook, patterns: SitePatterns): Site[] {
  const { partnership, ...others } = recordsByKind(playbook);
  const records: Readonly<Record<RecordKind, readonly { readonly file: string }[]>> = {
    partnership,
    journal: patterns.journal ? partnership.flatMap(({ journal }) => journal) : [],
    ...others,
  };
  return Object.entries(records).flatMap(([kind, list]) => {
    const wanted = Object.entries(patterns).find(([key]) => key === kind)?.[1] ?? [];
    return wanted.length === 0 ? [] : list.flatMap((record) => sitesIn(record, wanted));
  });
}

/**
 * Where one record fills in the fields of the patterns. Each place is judged by itself: of a record with mistakes,
 * those that are not as their editor wrote them are left out, and the others told.
 */
export function sitesIn(record: { readonly file: string }, patterns: readonly string[]): Site[] {
  return patterns.flatMap((pattern) =>
    selectTexts(unpierced(record), pattern)
      .filter(({ path, target }) => isAsWritten(record, path, target))
      .map((selected) => ({ ...selected, file: record.file })),
  );
}

/** Where a site stands in its file. */
export function placeOfSite({ sources }: Pick<CheckContext, 'sources'>, site: Site): Place {
  return sources.placeOf(site.file, site.path, site.target);
}
