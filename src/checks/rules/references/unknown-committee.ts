import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { sitesIn } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A committee that decides or is reported to, and that the partnership does not have. */
export function checkUnknownCommittee(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap((partnership) => {
    const sites = sitesIn(partnership, [
      'kpis.*.trigger.body',
      'kpis.*.triggers.*.body',
      'governance.committees.*.parent',
      'governance.decisions.classes.*.by',
    ]);
    return reportUnknown(context, 'unknown-committee', sites, partnership.governance?.committees ?? []);
  });
}
