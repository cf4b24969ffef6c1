import type { Playbook } from '../model/playbook.ts';

/**
 * The records that have a page, are read again and may be renamed, by the kind of their page, partnerships first.
 * A journal entry has none: it stands on a page of its partnership.
 */
export function recordsByKind(playbook: Playbook) {
  return {
    partnership: playbook.partnerships,
    clause: playbook.clauses,
    kpi: playbook.kpis,
    guide: playbook.guides,
    case: playbook.cases,
    question: playbook.questions,
    checklist: playbook.checklists,
    candidate: playbook.candidates,
  } as const satisfies Readonly<Record<string, readonly { readonly id: string; readonly file: string }[]>>;
}

type RecordsByKind = ReturnType<typeof recordsByKind>;

export type PageKind = keyof RecordsByKind;

/** The kinds of pages that show a record. */
export const pageKinds = [
  'partnership',
  'clause',
  'kpi',
  'guide',
  'case',
  'question',
  'checklist',
  'candidate',
] as const satisfies readonly PageKind[];

/** A page of the playbook: its kind, and the record it shows. */
export type RecordPage = {
  readonly [K in PageKind]: { readonly kind: K; readonly record: RecordsByKind[K][number] };
}[PageKind];

/** Every page that shows a record, kind by kind and in the order of each list. */
export function pagesOf(playbook: Playbook): RecordPage[] {
  const records = recordsByKind(playbook);
  return pageKinds.flatMap((kind) => records[kind].map((record) => ({ kind, record }) as RecordPage));
}
