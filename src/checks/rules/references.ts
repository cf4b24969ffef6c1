import type { Check } from '../check.ts';
import { checkBrokenLink } from './references/broken-link.ts';
import { checkDuplicateKpiName } from './references/duplicate-kpi-name.ts';
import { checkFormerIdCollision } from './references/former-id-collision.ts';
import { checkInternalAnchor } from './references/internal-anchor.ts';
import { checkKpiNamedAsField } from './references/kpi-named-as-field.ts';
import { checkMissingImage } from './references/missing-image.ts';
import { checkOrphanLegalNote } from './references/orphan-legal-note.ts';
import { checkOrphanLine } from './references/orphan-line.ts';
import { checkReferenceCycle } from './references/reference-cycle.ts';
import { checkTranslatedDutiesDiffer } from './references/translated-duties-differ.ts';
import { checkUnknownAnchor } from './references/unknown-anchor.ts';
import { checkUnknownChecklist } from './references/unknown-checklist.ts';
import { checkUnknownChecklistOwner } from './references/unknown-checklist-owner.ts';
import { checkUnknownClause } from './references/unknown-clause.ts';
import { checkUnknownCommittee } from './references/unknown-committee.ts';
import { checkUnknownContract } from './references/unknown-contract.ts';
import { checkUnknownContractKind } from './references/unknown-contract-kind.ts';
import { checkUnknownDecider } from './references/unknown-decider.ts';
import { checkUnknownDecision } from './references/unknown-decision.ts';
import { checkUnknownEditionParty } from './references/unknown-edition-party.ts';
import { checkUnknownEscalationLevel } from './references/unknown-escalation-level.ts';
import { checkUnknownGuide } from './references/unknown-guide.ts';
import { checkUnknownKpi } from './references/unknown-kpi.ts';
import { checkUnknownLead } from './references/unknown-lead.ts';
import { checkUnknownMatter } from './references/unknown-matter.ts';
import { checkUnknownOkr } from './references/unknown-okr.ts';
import { checkUnknownOrganisation } from './references/unknown-organisation.ts';
import { checkUnknownParty } from './references/unknown-party.ts';
import { checkUnknownPayment } from './references/unknown-payment.ts';
import { checkUnknownPerson } from './references/unknown-person.ts';
import { checkUnknownPersonParty } from './references/unknown-person-party.ts';
import { checkUnknownProseReference } from './references/unknown-prose-reference.ts';
import { checkUnknownSwotEntry } from './references/unknown-swot-entry.ts';
import { checkUnknownTool } from './references/unknown-tool.ts';
import { checkUnknownType } from './references/unknown-type.ts';

/** References from one record to another that lead nowhere, or round in a circle. */
export const referenceRules = {
  'broken-link': checkBrokenLink,
  'duplicate-kpi-name': checkDuplicateKpiName,
  'former-id-collision': checkFormerIdCollision,
  'internal-anchor': checkInternalAnchor,
  'kpi-named-as-field': checkKpiNamedAsField,
  'missing-image': checkMissingImage,
  'orphan-legal-note': checkOrphanLegalNote,
  'orphan-line': checkOrphanLine,
  'reference-cycle': checkReferenceCycle,
  'translated-duties-differ': checkTranslatedDutiesDiffer,
  'unknown-anchor': checkUnknownAnchor,
  'unknown-checklist': checkUnknownChecklist,
  'unknown-checklist-owner': checkUnknownChecklistOwner,
  'unknown-clause': checkUnknownClause,
  'unknown-committee': checkUnknownCommittee,
  'unknown-contract': checkUnknownContract,
  'unknown-contract-kind': checkUnknownContractKind,
  'unknown-decider': checkUnknownDecider,
  'unknown-decision': checkUnknownDecision,
  'unknown-edition-party': checkUnknownEditionParty,
  'unknown-escalation-level': checkUnknownEscalationLevel,
  'unknown-guide': checkUnknownGuide,
  'unknown-kpi': checkUnknownKpi,
  'unknown-lead': checkUnknownLead,
  'unknown-matter': checkUnknownMatter,
  'unknown-okr': checkUnknownOkr,
  'unknown-organisation': checkUnknownOrganisation,
  'unknown-party': checkUnknownParty,
  'unknown-payment': checkUnknownPayment,
  'unknown-person': checkUnknownPerson,
  'unknown-person-party': checkUnknownPersonParty,
  'unknown-prose-reference': checkUnknownProseReference,
  'unknown-swot-entry': checkUnknownSwotEntry,
  'unknown-tool': checkUnknownTool,
  'unknown-type': checkUnknownType,
} as const satisfies Readonly<Record<string, Check>>;
