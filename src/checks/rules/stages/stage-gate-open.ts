import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { gateSubject } from '../../../domain/stage/gate-subject.ts';
import { gateToTell } from '../../../domain/stage/stage-gate.ts';
import type { CheckContext } from '../../check.ts';

/**
 * What a partnership lacks to be at the stage it claims or, before it works, to enter the next one: each condition with
 * what to write. Never a mistake: a record that is still being written says so.
 */
export function listOpenGates({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const told = gateToTell(gateSubject(partnership, playbook, asOf));
    if (told === undefined) return [];
    return [
      problem('stage-gate-open', sources.placeOf(partnership.file, ['stage']), {
        title: partnership.title,
        to: told.gate.to,
        standing: told.standing,
        conditions: told.gate.open.map(({ id }) => id),
        about: told.gate.open.map(({ about }) => about.join(', ')),
      }),
    ];
  });
}
