import type { Partnership } from '../../model/playbook.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import type { Crumb } from './page-frame.ts';

/** The trail to a page under a partnership: the portfolio, the partnership’s own page, then what stands below it. */
export function partnershipCrumbs(context: ViewContext, partnership: Partnership, ...below: readonly Crumb[]): Crumb[] {
  return [
    { label: context.words.frame.nav.partnerships, href: context.href({ kind: 'partnerships' }) },
    {
      label: inLocale(partnership, context.locale).title,
      href: context.href({ kind: 'partnership', id: partnership.id }),
    },
    ...below,
  ];
}
