import type { Playbook } from '../model/playbook.ts';
import { pagedRecords, pageKinds, type FolderOf, type PageKind } from '../model/record-kinds.ts';

type RecordsByKind = { readonly [K in PageKind]: Playbook[FolderOf<K>] };

/**
 * The records that have a page, are read again and may be renamed, by the kind of their page, partnerships first.
 * A journal entry has none: it stands on a page of its partnership.
 */
export function recordsByKind(playbook: Playbook): RecordsByKind {
  return Object.fromEntries(pageKinds.map((kind) => [kind, playbook[pagedRecords[kind].folder]])) as RecordsByKind;
}

/** A page of the playbook: its kind, and the record it shows. */
export type RecordPage = {
  readonly [K in PageKind]: { readonly kind: K; readonly record: RecordsByKind[K][number] };
}[PageKind];

/** Every page that shows a record, kind by kind and in the order of each list. */
export function pagesOf(playbook: Playbook): RecordPage[] {
  const records = recordsByKind(playbook);
  return pageKinds.flatMap((kind) => records[kind].map((record) => ({ kind, record }) as RecordPage));
}
