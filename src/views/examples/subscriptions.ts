import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { SubscriptionView } from '../calendar/subscription.ts';
import { examplesOf, type Example } from './example.ts';

/**
 * The subscription to the calendar of the portfolio, and to that of a partnership where the
 * site does not know its host.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function subscriptionExamples(locale: Locale, href: string): readonly Example<SubscriptionView>[] {
  const { calendar, components, csv } = wordsFor(locale);
  const { titles } = components.subscriptions;
  const { holds, holdsAll, table } = calendar.subscribe;
  const files = [{ label: csv.fileLabel(table, 'CSV'), href }];
  return examplesOf<keyof typeof titles, SubscriptionView>(titles, {
    whole: { href, webcal: href, files, holds: `${holds} ${holdsAll}`, attentionHref: href },
    alone: { href, files, holds },
  });
}
