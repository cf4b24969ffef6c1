import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { listReferences } from '../../../domain/list-references.ts';
import type { CheckContext } from '../../check.ts';
import { sitesOf } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A partnership, or a candidate for one, of a type that `reference/types.yaml` does not list. */
export function checkUnknownType(context: CheckContext): Diagnostic[] {
  const sites = sitesOf(context.playbook, listReferences.type);
  return reportUnknown(context, 'unknown-type', sites, context.playbook.reference.types, 'type');
}
