import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { recordsByKind } from '../domain/pages-of.ts';
import type { MendedPlaybook } from '../loading/load-playbook.ts';
import type { Playbook } from '../model/playbook.ts';
import { pagedRecords, pageKinds, type FolderOf, type PageKind } from '../model/record-kinds.ts';
import type { Check, CheckContext } from './check.ts';
import { piercedRecord } from './pierced-record.ts';

/**
 * What the rules say of the records that their schema refused, so that every mistake of a file is told in one run: of each rule,
 * only what it says without having looked at a part that is not as its editor wrote it.
 */
export function checkMended(
  context: CheckContext,
  { playbook, holes }: MendedPlaybook,
  rules: readonly Check[],
): Diagnostic[] {
  const touched = new Set<string>();
  const pierced = piercedPlaybook(playbook, holes, (file) => touched.add(file));
  return rules.flatMap((rule) => {
    touched.clear();
    const told = rule({ ...context, playbook: pierced });
    return told.filter(({ place }) => holes.has(place.file) && !touched.has(place.file));
  });
}

function piercedPlaybook(playbook: Playbook, holes: MendedPlaybook['holes'], touch: (file: string) => void): Playbook {
  const pierced = <T extends { readonly file: string }>(records: readonly T[]) =>
    records.map((record) => {
      const own = holes.get(record.file);
      return own ? piercedRecord(record, own, () => touch(record.file)) : record;
    });
  const partnerships = playbook.partnerships.map((record) => ({ ...record, journal: pierced(record.journal) }));
  const records = recordsByKind({ ...playbook, partnerships });
  const lists = pageKinds.map((kind) => [pagedRecords[kind].folder, pierced<{ file: string }>(records[kind])]);
  return { ...playbook, ...(Object.fromEntries(lists) as Pick<Playbook, FolderOf<PageKind>>) };
}
