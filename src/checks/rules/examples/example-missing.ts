import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A clause that costs or earns by a formula nobody worked through once (M17). */
export function checkExampleMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ id, file, trigger, examples = [] }) =>
    trigger?.formula === undefined || examples.length > 0
      ? []
      : [problem('example-missing', sources.placeOf(file, ['trigger', 'formula']), { clause: id })],
  );
}
