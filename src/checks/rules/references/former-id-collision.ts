import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { recordsByKind } from '../../../domain/pages-of.ts';
import type { CheckContext } from '../../check.ts';

/** A former id that is still, or again, the id of a record of that kind, or the former id of two. */
export function checkFormerIdCollision({ playbook, sources }: CheckContext): Diagnostic[] {
  return Object.values(recordsByKind(playbook)).flatMap((records) => {
    const present = new Set<string>(records.map(({ id }) => id));
    const owners = new Map<string, string>(records.map(({ id, file }) => [id, file]));
    return records.flatMap(({ file, formerly = [] }) =>
      formerly.flatMap((value, index) => {
        const other = owners.get(value);
        if (other === undefined) {
          owners.set(value, file);
          return [];
        }
        // An id that one list holds twice is told there, as any item is.
        if (other === file && !present.has(value)) return [];
        const owned = !present.has(value) ? 'before' : other === file ? 'here' : 'now';
        return [problem('former-id-collision', sources.placeOf(file, ['formerly', index]), { value, other, owned })];
      }),
    );
  });
}
