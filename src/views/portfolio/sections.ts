import type { BlockSection } from '../partnership/section.ts';
import type { ViewContext } from '../view-context.ts';
import { opportunitiesSection } from './opportunities.ts';
import { worthSection } from './worth.ts';

type PortfolioSectionBuilder = (context: ViewContext) => BlockSection | undefined;

/** What the portfolio page shows below its table, in order. */
const builders: readonly PortfolioSectionBuilder[] = [worthSection, opportunitiesSection];

/** The sections of the portfolio page. In a partner edition a section stands only where something is left to show. */
export function portfolioSections(context: ViewContext): BlockSection[] {
  const isEdition = context.playbook.edition !== undefined;
  return builders
    .map((build) => build(context))
    .filter((section) => section !== undefined)
    .filter((section) => !isEdition || section.next === undefined);
}
