import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { hasEachParty } from '../../material/party-ids.ts';
import { sitesIn } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** Someone who leads or shares a task and is neither a party nor a person (M20). */
export function checkUnknownLead(context: CheckContext): Diagnostic[] {
  const { partnerships, people } = context.playbook;
  return partnerships.filter(hasEachParty).flatMap((partnership) => {
    const sites = sitesIn(partnership, ['roles.*.lead', 'roles.*.with.*']);
    return sites.length === 0
      ? []
      : reportUnknown(context, 'unknown-lead', sites, [...partnership.parties, ...people], 'person');
  });
}
