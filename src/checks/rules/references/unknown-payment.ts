import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { sitesIn } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A payment that an entry of the journal answers, and that no contract of the record makes (M13). */
export function checkUnknownPayment(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap(({ journal, contracts = [] }) => {
    const payments = contracts.flatMap((contract) =>
      (contract.payments ?? []).map(({ id, what }) => ({ id, title: what })),
    );
    return journal.flatMap((entry) => reportUnknown(context, 'unknown-payment', sitesIn(entry, ['payment']), payments));
  });
}
