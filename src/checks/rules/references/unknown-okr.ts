import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { sitesIn } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A shared objective that another derives from, and that the record does not hold. */
export function checkUnknownOkr(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap((partnership) =>
    reportUnknown(context, 'unknown-okr', sitesIn(partnership, ['okrs.*.parent']), partnership.okrs ?? []),
  );
}
