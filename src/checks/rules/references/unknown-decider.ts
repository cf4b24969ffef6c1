import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { sitesIn } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** Someone who settles a dispute (M18) or took a decision and is neither a committee nor a person. */
export function checkUnknownDecider(context: CheckContext): Diagnostic[] {
  const { partnerships, people } = context.playbook;
  return partnerships.flatMap((partnership) => {
    const sites = [
      ...sitesIn(partnership, ['governance.escalation.*.who', 'governance.escalation.*.who.*']),
      ...partnership.journal.flatMap((entry) => sitesIn(entry, ['by'])),
    ];
    if (sites.length === 0) return [];
    const deciders = [...(partnership.governance?.committees ?? []), ...people];
    return reportUnknown(context, 'unknown-decider', sites, deciders, 'person');
  });
}
