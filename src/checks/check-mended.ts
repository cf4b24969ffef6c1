import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MendedPlaybook } from '../loading/load-playbook.ts';
import type { Playbook } from '../model/playbook.ts';
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
  return {
    ...playbook,
    partnerships: pierced(
      playbook.partnerships.map((partnership) => ({ ...partnership, journal: pierced(partnership.journal) })),
    ),
    clauses: pierced(playbook.clauses),
    kpis: pierced(playbook.kpis),
    guides: pierced(playbook.guides),
    cases: pierced(playbook.cases),
    questions: pierced(playbook.questions),
    checklists: pierced(playbook.checklists),
    candidates: pierced(playbook.candidates),
  };
}
