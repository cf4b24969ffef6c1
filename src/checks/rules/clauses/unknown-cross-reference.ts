import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { proseReferences } from '../../../domain/prose/prose-references.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { suggestId } from '../../material/unknown-references.ts';

/** A cross-reference of a wording, `[[§ clause-id]]`, to a clause that the library does not hold (M13). */
export function checkUnknownCrossReference(context: CheckContext): Diagnostic[] {
  const { clauses } = context.playbook;
  const known = new Set(clauses.map(({ id }) => id));
  return prosesOf(context.playbook).flatMap(({ prose }) =>
    proseReferences(prose).flatMap(({ id, written, place }) => {
      if (written === undefined || known.has(id) || isBroken(context, 'clause', id)) return [];
      const meant = suggestId(id, clauses);
      const suggestion = meant === '' ? '' : written.replace(id, meant);
      return [problem('unknown-cross-reference', place, { written, value: id, suggestion })];
    }),
  );
}
