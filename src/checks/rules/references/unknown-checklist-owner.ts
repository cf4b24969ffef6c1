import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { isAnyBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { partyIds } from '../../material/party-ids.ts';
import { placeOfSite, sitesOf } from '../../material/reference-sites.ts';

const functions = ['manager', 'partner-manager', 'sponsor'];

/** A checklist line done by nobody the record could name (M51): neither a function nor a party of any partnership. */
export function checkUnknownChecklistOwner(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  const known = [...functions, ...partyIds(playbook)];
  return sitesOf(playbook, { checklist: ['items.*.owner'] }).flatMap((site) => {
    if (known.includes(site.text) || isAnyBroken(context, 'partnership')) return [];
    return [
      problem('unknown-checklist-owner', placeOfSite(context, site), {
        value: site.text,
        suggestion: nearestOf(site.text, known),
      }),
    ];
  });
}
