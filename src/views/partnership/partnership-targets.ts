import { hasAnnualReview } from '../../domain/annual-review/annual-review.ts';
import { checklistsFor } from '../../domain/checklist/checklist.ts';
import { hasCharter } from '../../domain/frame/charter-gaps.ts';
import { partnershipPages, type PartnershipPage } from '../../i18n/partnership-pages.ts';
import type { RecordTarget } from '../../i18n/routes.ts';
import type { Partnership } from '../../model/playbook.ts';
import { isAssembled } from '../agreement/agreement-page.ts';
import { followsKpis } from '../kpi/kpi-standing.ts';
import { reviewsOf } from '../review/reviews-of.ts';
import type { ViewContext } from '../view-context.ts';
import { sectionPlaces } from './section-places.ts';
import { sectionParts } from './sections.ts';

/**
 * Every page of a partnership, the language aside: the parts that its record fills, its
 * checklists, agreements and reviews.
 */
export function partnershipTargets(context: ViewContext, partnership: Partnership): RecordTarget[] {
  const { id, contracts = [] } = partnership;
  const { playbook } = context;
  const { paged } = sectionPlaces(context, partnership);
  const reviews = reviewsOf(context, partnership);
  const absent = new Set<PartnershipPage>([
    ...sectionParts.filter((part) => !paged.has(part)),
    ...(followsKpis(context, partnership) ? [] : (['partnership-kpis'] as const)),
    ...(hasCharter(partnership) ? [] : (['partnership-charter'] as const)),
    ...(reviews.length > 0 ? [] : (['partnership-reviews'] as const)),
    ...(!playbook.edition && reviews.length > 0 && hasAnnualReview(partnership)
      ? []
      : (['partnership-annual-review'] as const)),
  ]);
  return [
    ...partnershipPages.filter((kind) => !absent.has(kind)).map((kind) => ({ kind, id })),
    ...checklistsFor(partnership, playbook.checklists).map((checklist) => ({
      kind: 'partnership-checklist' as const,
      id,
      checklist: checklist.id,
    })),
    ...(playbook.edition ? [] : contracts.filter(isAssembled)).map((contract) => ({
      kind: 'partnership-agreement' as const,
      id,
      contract: contract.id,
    })),
    ...reviews.map(({ pack }) => ({ kind: 'partnership-review' as const, id, quarter: pack.quarter })),
  ];
}
