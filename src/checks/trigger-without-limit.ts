import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';

/** A trigger judged on a limit that its line does not set: it could never fire (M17). */
export function checkTriggerWithoutLimit({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, kpis = [] }) =>
    kpis.flatMap((use, index) => {
      const limit = use.trigger?.when.limit;
      if (use.trigger === undefined || limit === undefined || use[limit] !== undefined) return [];
      return [
        problem('trigger-without-limit', sources.placeOf(file, ['kpis', index, 'trigger', 'when']), {
          limit,
          clause: use.trigger.clause,
        }),
      ];
    }),
  );
}
