import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { listReferences } from '../../../domain/list-references.ts';
import type { CheckContext } from '../../check.ts';
import { sitesOf } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A supplier contract of a kind that `reference/contract-kinds.yaml` does not list. */
export function checkUnknownContractKind(context: CheckContext): Diagnostic[] {
  const sites = sitesOf(context.playbook, listReferences['contract-kind']);
  return reportUnknown(
    context,
    'unknown-contract-kind',
    sites,
    context.playbook.reference.contractKinds,
    'contract-kind',
  );
}
