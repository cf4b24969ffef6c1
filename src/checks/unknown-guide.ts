import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';
import { sitesOf } from './reference-sites.ts';
import { reportUnknown } from './unknown-references.ts';

/** A neighbouring guide that does not exist. */
export function checkUnknownGuide(context: CheckContext): Diagnostic[] {
  const sites = sitesOf(context.playbook, { guide: ['applies.guides.*'] });
  return reportUnknown(context, 'unknown-guide', sites, context.playbook.guides, 'guide');
}
