import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { navItems, type MastheadView } from '../page/page-frame.ts';
import { examplesOf, type Example } from './example.ts';

/**
 * The top of a page: on a page of the navigation, and on one that is elsewhere and has no other language.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function mastheadExamples(locale: Locale, href: string): readonly Example<MastheadView>[] {
  const { components, frame } = wordsFor(locale);
  const { titles } = components.mastheads;
  const view = (here?: (typeof navItems)[number]): MastheadView => ({
    locale,
    brand: frame.siteName,
    homeHref: href,
    searchHref: href,
    nav: navItems.map((item) => ({ label: frame.nav[item], href, current: item === here })),
  });
  return examplesOf<keyof typeof titles, MastheadView>(titles, {
    here: { ...view('clauses'), switchHref: href },
    elsewhere: view(),
  });
}
