import { ownedBy, type AttentionContext } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';
import { daysBetween } from '../calendar/dates.ts';
import { assessContact } from '../network/network-map.ts';

/** `contact-expired` and `contact-cold` (M11): of the first nothing else is told; neither says who it is about. */
export function networkMatters({ playbook, asOf }: AttentionContext): AttentionDraft[] {
  return playbook.network.flatMap((contact): AttentionDraft[] => {
    const { state, last, coldFrom } = assessContact(contact, asOf);
    const common = { page: { kind: 'network' }, ...ownedBy(contact.owner), file: 'network.yaml' } as const;
    if (state === 'expired') {
      const until = contact['keep-until'];
      const values = { until, days: daysBetween(until, asOf) };
      return [{ rule: 'contact-expired', due: until, ...common, values, path: [contact.id, 'keep-until'] }];
    }
    if (coldFrom === undefined || last === undefined || coldFrom >= asOf) return [];
    const values = { kind: contact.kind, last, due: coldFrom, days: daysBetween(coldFrom, asOf) };
    return [{ rule: 'contact-cold', due: coldFrom, ...common, values, path: [contact.id, 'last'] }];
  });
}
