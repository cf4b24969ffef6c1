import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { sitesIn } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/**
 * A contract replaced, amended, ranked, said to hold the co-investment or a clause that figures trigger, that
 * the record does not hold.
 */
export function checkUnknownContract(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap((partnership) => {
    const sites = sitesIn(partnership, [
      'contracts.*.supersedes',
      'contracts.*.amends',
      'contracts.*.precedence.*',
      'investment.contract',
      'kpis.*.trigger.contract',
      'kpis.*.triggers.*.contract',
    ]);
    return reportUnknown(context, 'unknown-contract', sites, partnership.contracts ?? []);
  });
}
