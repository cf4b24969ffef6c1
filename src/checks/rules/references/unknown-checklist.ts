import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { sitesOf } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A checklist that a guide names and that does not exist. */
export function checkUnknownChecklist(context: CheckContext): Diagnostic[] {
  const sites = sitesOf(context.playbook, { guide: ['applies.checklists.*'] });
  return reportUnknown(context, 'unknown-checklist', sites, context.playbook.checklists, 'checklist');
}
