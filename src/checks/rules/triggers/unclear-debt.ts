import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/** A trigger or a payment whose amount is owed to a party by nobody, or by a party to itself (M13, M17). */
export function checkUnclearDebt({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) =>
    [
      ...triggersIn(partnership).map(({ trigger, path }) => ({ debt: trigger, path })),
      ...paymentsIn(partnership),
    ].flatMap(({ debt: { 'owed-by': by, 'owed-to': to }, path }) =>
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

function paymentsIn({ contracts = [] }: Partnership) {
  return contracts.flatMap(({ payments = [] }, index) =>
    payments.map((debt, place) => ({ debt, path: ['contracts', index, 'payments', place] })),
  );
}
