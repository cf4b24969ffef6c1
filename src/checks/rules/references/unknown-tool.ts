import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { listReferences } from '../../../domain/list-references.ts';
import type { CheckContext } from '../../check.ts';
import { sitesOf } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A tool or channel that `reference/tools.yaml` does not list. */
export function checkUnknownTool(context: CheckContext): Diagnostic[] {
  const sites = sitesOf(context.playbook, listReferences.tool);
  return reportUnknown(context, 'unknown-tool', sites, context.playbook.reference.tools, 'tool');
}
