import type { PartnershipPart } from '../../i18n/routes.ts';
import type { Partnership } from '../../model/playbook.ts';
import { once } from '../facts.ts';
import type { ViewContext } from '../view-context.ts';
import { appointmentsSection } from './appointments.ts';
import { commitmentsSection } from './commitments.ts';
import { commissionsSection } from './commissions.ts';
import { committeesSection } from './committees.ts';
import { communicationSection } from './communication.ts';
import { complementaritySection } from './complementarity.ts';
import { conflictsSection } from './conflicts.ts';
import { contractsSection } from './contracts.ts';
import { coverageSection } from './coverage.ts';
import { cultureSection } from './culture.ts';
import { decisionsSection } from './decisions.ts';
import { driftSection, type DriftSection } from './drift.ts';
import { escalationSection, type EscalationSection } from './escalation.ts';
import { exitSection } from './exit.ts';
import { expectationsSection } from './expectations.ts';
import { framingSection } from './framing.ts';
import { healthCheckSection } from './health-check.ts';
import { incidentsSection } from './incidents.ts';
import { noticesSection } from './notices.ts';
import { investmentSection } from './investment.ts';
import { journalSection, type JournalSection } from './journal.ts';
import { knowledgeSection } from './knowledge.ts';
import { lessonsSection } from './lessons.ts';
import { preEngagementSection } from './pre-engagement.ts';
import { obligationsSection, type ObligationsSection } from './obligations.ts';
import { negotiationSection } from './negotiation.ts';
import { objectivesSection, type ObjectivesSection } from './objectives.ts';
import { okrsSection, type OkrsSection } from './okrs.ts';
import { paymentsSection } from './payments.ts';
import { pooledSection, type PooledSection } from './pooled.ts';
import { protocolSection, type ProtocolSection } from './protocol.ts';
import type { RatingsSection } from './ratings.ts';
import { returnWaterfallSection, type ReturnWaterfallSection } from './return-waterfall.ts';
import { ritualsSection } from './rituals.ts';
import { roadmapSection } from './roadmap.ts';
import { roiSection, type RoiSection } from './roi.ts';
import { rolesSection } from './roles.ts';
import { scenariosSection } from './scenarios.ts';
import type { BlockSection } from './section.ts';
import { pinnedClausesSection } from './pinned-clauses.ts';
import { stagesSection, type StagesSection } from './stages.ts';
import { stakeholdersSection, type StakeholdersSection } from './stakeholders.ts';
import { swotSection, type SwotSection } from './swot.ts';
import { toolsSection } from './tools.ts';
import { trainingSection } from './training.ts';
import { trustSection } from './trust.ts';
import { voteSection, type VoteSection } from './vote.ts';
import { winsSection } from './wins.ts';

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
