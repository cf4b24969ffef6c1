import type { PartnershipPart } from '../../i18n/routes.ts';
import type { Partnership } from '../../model/playbook.ts';
import { once } from '../facts.ts';
import type { ViewContext } from '../view-context.ts';
import { appointmentsSection } from './governance/appointments.ts';
import { commitmentsSection } from './journal/commitments.ts';
import { commissionsSection } from './finance/commissions.ts';
import { committeesSection } from './governance/committees.ts';
import { communicationSection } from './governance/communication.ts';
import { complementaritySection } from './frame/complementarity.ts';
import { conflictsSection } from './journal/conflicts.ts';
import { contractsSection } from './contract/contracts.ts';
import { coverageSection } from './contract/coverage.ts';
import { cultureSection } from './frame/culture.ts';
import { decisionsSection } from './journal/decisions.ts';
import { driftSection, type DriftSection } from './contract/drift.ts';
import { escalationSection, type EscalationSection } from './governance/escalation.ts';
import { exitSection } from './stages/exit.ts';
import { expectationsSection } from './frame/expectations.ts';
import { framingSection } from './frame/framing.ts';
import { healthCheckSection } from './frame/health-check.ts';
import { incidentsSection } from './journal/incidents.ts';
import { noticesSection } from './journal/notices.ts';
import { investmentSection } from './finance/investment.ts';
import { journalSection, type JournalSection } from './journal/journal.ts';
import { knowledgeSection } from './frame/knowledge.ts';
import { lessonsSection } from './journal/lessons.ts';
import { preEngagementSection } from './frame/pre-engagement.ts';
import { obligationsSection, type ObligationsSection } from './finance/obligations.ts';
import { negotiationSection } from './contract/negotiation.ts';
import { objectivesSection, type ObjectivesSection } from './frame/objectives.ts';
import { okrsSection, type OkrsSection } from './frame/okrs.ts';
import { paymentsSection } from './finance/payments.ts';
import { pooledSection, type PooledSection } from './finance/pooled.ts';
import { protocolSection, type ProtocolSection } from './governance/protocol.ts';
import type { RatingsSection } from './frame/ratings.ts';
import { returnWaterfallSection, type ReturnWaterfallSection } from './finance/return-waterfall.ts';
import { ritualsSection } from './governance/rituals.ts';
import { roadmapSection } from './stages/roadmap.ts';
import { roiSection, type RoiSection } from './finance/roi.ts';
import { rolesSection } from './governance/roles.ts';
import { scenariosSection } from './stages/scenarios.ts';
import type { BlockSection } from './section.ts';
import { pinnedClausesSection } from './contract/pinned-clauses.ts';
import { stagesSection, type StagesSection } from './stages/stages.ts';
import { stakeholdersSection, type StakeholdersSection } from './frame/stakeholders.ts';
import { swotSection, type SwotSection } from './frame/swot.ts';
import { toolsSection } from './governance/tools.ts';
import { trainingSection } from './governance/training.ts';
import { trustSection } from './journal/trust.ts';
import { voteSection, type VoteSection } from './governance/vote.ts';
import { winsSection } from './journal/wins.ts';

/** A section of a page under a partnership; each kind has its component. */
export type PartSection =
  | ObjectivesSection
  | OkrsSection
  | StakeholdersSection
  | RatingsSection
  | SwotSection
  | ProtocolSection
  | VoteSection
  | EscalationSection
  | ReturnWaterfallSection
  | PooledSection
  | RoiSection
  | ObligationsSection
  | JournalSection
  | StagesSection
  | DriftSection
  | BlockSection;

/** The parts made of sections, in the order they are read. */
export const sectionParts = [
  'partnership-frame',
  'partnership-contract',
  'partnership-governance',
  'partnership-finance',
  'partnership-journal',
  'partnership-stages',
] as const satisfies readonly PartnershipPart[];
export type SectionPart = (typeof sectionParts)[number];

/** The anchor of a part on the overview: `frame` for `partnership-frame`. */
export function anchorOf(part: SectionPart): string {
  return part.replace('partnership-', '');
}

type SectionBuilder = (context: ViewContext, partnership: Partnership) => PartSection | undefined;

/**
 * What each part is made of, in order. A builder gives nothing where neither the record nor its
 * stage asks for the section.
 */
const builders: Readonly<Record<SectionPart, readonly SectionBuilder[]>> = {
  'partnership-frame': [
    objectivesSection,
    okrsSection,
    stakeholdersSection,
    complementaritySection,
    swotSection,
    cultureSection,
    healthCheckSection,
    knowledgeSection,
    expectationsSection,
    framingSection,
    preEngagementSection,
  ],
  'partnership-contract': [coverageSection, contractsSection, pinnedClausesSection, driftSection, negotiationSection],
  'partnership-governance': [
    appointmentsSection,
    committeesSection,
    protocolSection,
    voteSection,
    escalationSection,
    rolesSection,
    communicationSection,
    ritualsSection,
    toolsSection,
    trainingSection,
  ],
  'partnership-finance': [
    obligationsSection,
    paymentsSection,
    investmentSection,
    returnWaterfallSection,
    pooledSection,
    commissionsSection,
    roiSection,
  ],
  'partnership-journal': [
    trustSection,
    decisionsSection,
    commitmentsSection,
    conflictsSection,
    winsSection,
    lessonsSection,
    incidentsSection,
    noticesSection,
    journalSection,
  ],
  'partnership-stages': [stagesSection, exitSection, scenariosSection, roadmapSection],
};

/**
 * The sections of each part of a partnership. In a partner edition a section stands only where something is left to
 * show: a next step is the business of whoever keeps the record.
 */
export function sectionsOf(
  context: ViewContext,
  partnership: Partnership,
): Readonly<Record<SectionPart, readonly PartSection[]>> {
  const key = `sections ${partnership.id} ${context.locale} ${context.asOf} ${context.base}`;
  return once(context.playbook, key, () => {
    const isEdition = context.playbook.edition !== undefined;
    const of = (part: SectionPart) =>
      builders[part]
        .map((build) => build(context, partnership))
        .filter((section) => section !== undefined)
        .filter((section) => !isEdition || section.next === undefined);
    return {
      'partnership-frame': of('partnership-frame'),
      'partnership-contract': of('partnership-contract'),
      'partnership-governance': of('partnership-governance'),
      'partnership-finance': of('partnership-finance'),
      'partnership-journal': of('partnership-journal'),
      'partnership-stages': of('partnership-stages'),
    };
  });
}

/**
 * Whether a part has a page of its own: at least one of its sections is written, and does not merely
 * wait for its first line.
 */
export function hasPage(sections: readonly PartSection[]): boolean {
  return sections.some((section) => section.next === undefined);
}
