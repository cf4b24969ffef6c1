import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/** A trigger whose amount is owed to a party by nobody, or by a party to itself (M17). */
export function checkUnclearDebt({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger: { 'owed-by': by, 'owed-to': to }, path }) =>
      to === undefined || (by !== undefined && by !== to)
        ? []
        : [
            problem('unclear-debt', sources.placeOf(partnership.file, [...path, 'owed-to']), {
              party: to,
              reason: by === undefined ? 'no-debtor' : 'itself',
            }),
          ],
    ),
  );
}
