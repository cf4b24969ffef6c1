import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { listReferences } from '../../../domain/list-references.ts';
import type { CheckContext } from '../../check.ts';
import { sitesOf } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A guide that another guide, a case or a question names and that does not exist. */
export function checkUnknownGuide(context: CheckContext): Diagnostic[] {
  const sites = sitesOf(context.playbook, listReferences.guide);
  return reportUnknown(context, 'unknown-guide', sites, context.playbook.guides, 'guide');
}
