import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isAnyBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { findPathFault } from '../../material/record-paths.ts';
import { placeOfSite, sitesOf } from '../../material/reference-sites.ts';

/** A checklist line proved by a field that no record has (M51). */
export function checkUnknownProofField(context: CheckContext): Diagnostic[] {
  const kpis = context.playbook.kpis.map(({ id }) => id);
  return sitesOf(context.playbook, { checklist: ['items.*.proof'] }).flatMap((site) => {
    const fault = findPathFault(site.text, kpis);
    const mayBeBroken = site.text.startsWith('kpis.') && isAnyBroken(context, 'kpi');
    return fault && !mayBeBroken
      ? [problem('unknown-proof-field', placeOfSite(context, site), { value: site.text, suggestion: fault.suggestion })]
      : [];
  });
}
