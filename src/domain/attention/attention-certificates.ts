import { aboutContract } from '../contract/about-contract.ts';
import type { AttentionContext, AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';
import { certificateChecks } from '../contract/compliance-certificates.ts';
import { contractStandings } from '../contract/contract-standing.ts';
import { daysBetween } from '../calendar/dates.ts';

/** How many days ahead a check is announced: time enough to ask the supplier for the certificate, and to ask again. */
const horizonDays = 30;

/**
 * `certificate-due` (M19): the supplier’s compliance certificate is to be checked within thirty
 * days, or should have been.
 */
export function certificateMatters(
  subject: AttentionSubject,
  { asOf, calendar, playbook }: AttentionContext,
): AttentionDraft[] {
  const context = { asOf, calendar, currency: playbook.settings.currency ?? 'EUR' };
  return contractStandings(subject.record.contracts, asOf, calendar).flatMap((standing): AttentionDraft[] => {
    const { contract, index } = standing;
    const { due: [due] = [], last } = certificateChecks(standing, context) ?? {};
    if (due === undefined || daysBetween(asOf, due) > horizonDays) return [];
    return [
      {
        rule: 'certificate-due',
        due,
        ...aboutContract(subject, contract, {
          last: last ?? '',
          due,
          days: Math.abs(daysBetween(asOf, due)),
        }),
        path: ['contracts', index, contract.certificates === undefined ? 'amount' : 'certificates'],
      },
    ];
  });
}
