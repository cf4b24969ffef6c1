import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';

interface Renamed {
  readonly id: string;
  readonly file: string;
  readonly formerly?: readonly string[] | undefined;
}

/** A former id that is still, or again, the id of a record of that kind, or the former id of two. */
export function checkFormerIdCollision({ playbook, sources }: CheckContext): Diagnostic[] {
  const { partnerships, clauses, kpis, guides, cases, questions, checklists, candidates } = playbook;
  const kinds: (readonly Renamed[])[] = [partnerships, clauses, kpis, guides, cases, questions, checklists, candidates];
  return kinds.flatMap((records) => {
    const owners = new Map(records.map(({ id, file }) => [id, file]));
    return records.flatMap(({ file, formerly = [] }) =>
      formerly.flatMap((value, index) => {
        const other = owners.get(value);
        if (other === undefined) {
          owners.set(value, file);
          return [];
        }
        return [problem('former-id-collision', sources.placeOf(file, ['formerly', index]), { value, other })];
      }),
    );
  });
}
