import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';
import { sitesIn } from './reference-sites.ts';
import { reportUnknown } from './unknown-references.ts';

/** A contract replaced, amended, ranked, or said to hold the co-investment, that the record does not hold. */
export function checkUnknownContract(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap((partnership) => {
    const sites = sitesIn(partnership, [
      'contracts.*.supersedes',
      'contracts.*.amends',
      'contracts.*.precedence.*',
      'investment.contract',
    ]);
    return reportUnknown(context, 'unknown-contract', sites, partnership.contracts ?? []);
  });
}
