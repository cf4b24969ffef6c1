import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/** A trigger judged on a limit that its line does not set: it could never fire (M17). */
export function checkTriggerWithoutLimit({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger: { when, clause }, use, path }) =>
      when.limit === undefined || use[when.limit] !== undefined
        ? []
        : [
            problem('trigger-without-limit', sources.placeOf(partnership.file, [...path, 'when']), {
              limit: when.limit,
              clause,
            }),
          ],
    ),
  );
}
