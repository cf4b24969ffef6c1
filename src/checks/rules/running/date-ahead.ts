import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { placeOfSite, sitesOf, type SitePatterns } from '../../material/reference-sites.ts';

/** The days on which something took place, by their names; those of what is planned or agreed may well be to come. */
const past = {
  partnership: [
    'review.last',
    'stages.*.entered',
    'health-check.*.on',
    'investment.payments.*.paid',
    'contracts.*.signed',
    'contracts.*.payments.*.reached',
    'contracts.*.payments.*.paid.*',
    'contracts.*.payments.*.paid.*.on',
    'exit.plan.*.reviewed',
    'exit.plan.rehearsed',
  ],
  journal: ['date', 'level-since', 'resolved', 'told', 'kept'],
  clause: ['review.last', 'approved.on', 'legal.*.read'],
  kpi: ['review.last'],
  guide: ['review.last'],
  checklist: ['review.last'],
  case: ['review.last'],
  candidate: ['review.last', 'found'],
  question: ['review.last'],
} as const satisfies SitePatterns;

/**
 * A finding: a day after the site’s own of what has taken place, such as an event of the journal, the last reading of a
 * page or a payment made (M25, M42). Its year is mistyped, or it was written before it came true; meanwhile nothing
 * counts it.
 */
export function checkDateAhead(context: CheckContext): Diagnostic[] {
  const { playbook, asOf } = context;
  return sitesOf(playbook, past).flatMap((site) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(site.text) || site.text <= asOf) return [];
    const field = String(site.path.findLast((step) => typeof step === 'string'));
    return [problem('date-ahead', placeOfSite(context, site), { field, day: site.text, asOf })];
  });
}
