import type { RecordTarget } from './routes.ts';

/**
 * A page that a partnership has once: of those under it, all but the pages of its checklists, its
 * contracts, its quarters.
 */
export type PartnershipPage = Extract<
  Exclude<RecordTarget, { checklist: string } | { contract: string } | { quarter: string }>['kind'],
  'partnership' | `partnership-${string}`
>;

/**
 * The pages that each partnership may have once. A part added to the routes must be named here,
 * or this does not compile.
 */
export const partnershipPages = Object.keys({
  partnership: true,
  'partnership-frame': true,
  'partnership-contract': true,
  'partnership-governance': true,
  'partnership-charter': true,
  'partnership-sheet': true,
  'partnership-a4': true,
  'partnership-kpis': true,
  'partnership-finance': true,
  'partnership-journal': true,
  'partnership-reviews': true,
  'partnership-annual-review': true,
  'partnership-stages': true,
  'partnership-calendar': true,
} satisfies Record<PartnershipPage, true>) as readonly PartnershipPage[];
