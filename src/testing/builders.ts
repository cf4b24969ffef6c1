import { emptyPlaybook } from '../model/empty-playbook.ts';
import type {
  Candidate,
  Checklist,
  Clause,
  EarlierClause,
  Case,
  Guide,
  Question,
  JournalEntry,
  Kpi,
  Partnership,
  Playbook,
  ReferenceTables,
} from '../model/playbook.ts';
import type { ChecklistItem } from '../model/checklist.ts';
import { parseCadence, type Cadence } from '../model/cadence.ts';
import type { Committee } from '../model/committee.ts';
import { parseCondition, type Condition } from '../model/condition.ts';
import type { Contact } from '../model/contact.ts';
import type { Contract, PinnedClause } from '../model/contract.ts';
import { parseDuration, type Duration } from '../model/duration.ts';
import type { EscalationStep } from '../model/governance.ts';
import { isIsoDate, type IsoDate } from '../model/iso-date.ts';
import { parseTriggerRule, type KpiUse, type TriggerRule } from '../model/kpi-use.ts';
import type { Measurement } from '../model/measurement.ts';
import type { Objective } from '../model/objective.ts';
import type { Party } from '../model/party.ts';
import { frequencyOf, isPeriod, periodAt, periodIndex, type Period } from '../model/period.ts';
import type { Person } from '../model/person.ts';
import type { Prose } from '../model/prose.ts';
import type { PartnershipType } from '../model/reference.ts';
import type { ReviewPack } from '../model/review-pack.ts';
import type { Settings } from '../model/settings.ts';
import type { Stakeholder } from '../model/stakeholder.ts';

/**
 * Builders of model values for tests. Each gives the smallest honest record of its kind; a test names only what it is
 * about. Dates, periods and durations are written as authors write them, through `day`, `period` …
 */

/** A day written `2026-11-23`; throws when the test names a day that does not exist. */
export function day(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new Error(`not a day: ${text}`);
}

/** A period written `2026-10`, `2026-Q3`, `2026-H1` or `2026`. */
export function period(text: string): Period {
  if (isPeriod(text)) return text;
  throw new Error(`not a period: ${text}`);
}

/** A duration written `6 months`, `5 working days`. */
export function duration(text: string): Duration {
  return parsed(text, parseDuration(text));
}

/** A cadence written `monthly`, `every 5 weeks`. */
export function cadence(text: string): Cadence {
  return parsed(text, parseCadence(text));
}

/** A condition written `type is joint-venture`. */
export function condition(text: string): Condition {
  return parsed(text, parseCondition(text));
}

/** A trigger rule written `below floor for 2 months`. */
export function triggerRule(text: string): TriggerRule {
  return parsed(text, parseTriggerRule(text));
}

function parsed<T>(text: string, value: T | undefined): T {
  if (value !== undefined) return value;
  throw new Error(`not understood: ${text}`);
}

/** Prose with nothing in it. */
export function emptyProse(): Prose {
  return { type: 'root', children: [] };
}

/** A working week of five days with French public holidays, no editions, French alone. */
export function aSettings(fields: Partial<Settings> = {}): Settings {
  return {
    schemaVersion: 1,
    organisation: { id: 'valbrune', name: 'Valbrune' },
    currency: 'EUR',
    calendar: { weekends: 'skip', holidays: 'france' },
    ...fields,
  };
}

/** An empty playbook; lists given are taken as they are. */
export function aPlaybook(fields: Partial<Playbook> = {}): Playbook {
  return { ...emptyPlaybook(aSettings()), ...fields };
}

/** Someone at the party `valbrune`, with nothing but a name. */
export function aPerson(fields: Partial<Person> = {}): Person {
  return { id: 'claire-aubrac', name: 'Claire Aubrac', party: 'valbrune', ...fields };
}

/** A party without a manager. */
export function aParty(fields: Partial<Party> = {}): Party {
  return { id: 'valbrune', name: 'Valbrune', ...fields };
}

/** A joint venture of two parties, each with a manager, at stage value-creation; `id` also names its file. */
export function aPartnership(fields: Partial<Partnership> = {}): Partnership {
  const id = fields.id ?? 'boucle-chaude';
  return {
    id,
    file: `partnerships/${id}/index.mdx`,
    title: 'Boucle chaude',
    type: 'joint-venture',
    stage: 'value-creation',
    parties: [
      aParty({ manager: 'claire-aubrac' }),
      aParty({ id: 'norecia', name: 'Norécia', manager: 'paul-sarrazin' }),
    ],
    shared: [],
    measurements: [],
    journal: [],
    reviews: [],
    prose: emptyProse(),
    language: 'fr',
    translations: {},
    ...fields,
  };
}

/** A journal entry; its file stands beside the partnership `boucle-chaude` unless said otherwise. */
export function anEntry(fields: Partial<JournalEntry> = {}): JournalEntry {
  const id = fields.id ?? 'entree';
  return {
    id,
    file: `partnerships/boucle-chaude/journal/${id}.mdx`,
    kind: 'decision',
    title: 'Décision du comité',
    date: day('2026-10-01'),
    prose: emptyProse(),
    ...fields,
  };
}

/** The pack of a review in which nothing happened, of the third quarter of 2026 unless said otherwise. */
export function aReviewPack(fields: Partial<ReviewPack> = {}): ReviewPack {
  return {
    version: 1,
    partnership: 'boucle-chaude',
    quarter: period('2026-Q3'),
    asOf: day('2026-10-16'),
    currency: 'EUR',
    commitments: [],
    wins: [],
    kpis: [],
    obligations: [],
    conflicts: [],
    'post-mortems': [],
    adjustment: { objectives: [], notices: [], clauses: [] },
    decided: [],
    wanted: [],
    actions: [],
    ...fields,
  };
}

/** An objective with nothing but its statement. */
export function anObjective(fields: Partial<Objective> = {}): Objective {
  return { id: 'gaz', statement: 'Réduire de 18 % la consommation de gaz des fours', ...fields };
}

/** Someone of great power (5) and little interest (2). */
export function aStakeholder(fields: Partial<Stakeholder> = {}): Stakeholder {
  return { id: 'finance', name: 'Direction financière', power: 5, interest: 2, ...fields };
}

/** A committee of both managers, without a mandate or a rhythm. */
export function aCommittee(fields: Partial<Committee> = {}): Committee {
  return { id: 'steering', name: 'Comité de pilotage', members: ['claire-aubrac', 'paul-sarrazin'], ...fields };
}

/** The first level of a ladder, without a delay or anyone to turn to. */
export function aStep(fields: Partial<EscalationStep> = {}): EscalationStep {
  return { level: 1, ...fields };
}

/** A monthly KPI for which higher is better, in percent. */
export function aKpi(fields: Partial<Kpi> = {}): Kpi {
  const id = fields.id ?? 'availability';
  return {
    id,
    file: `kpis/${id}.mdx`,
    title: 'Disponibilité du service',
    unit: '%',
    direction: 'up',
    perspective: 'process',
    frequency: 'monthly',
    aggregation: 'mean',
    prose: emptyProse(),
    language: 'fr',
    translations: {},
    ...fields,
  };
}

/** The use of `availability` by a partnership, without a number agreed. */
export function aKpiUse(fields: Partial<KpiUse> = {}): KpiUse {
  return { kpi: 'availability', ...fields };
}

/** A final figure of `availability` for October 2026. */
export function aMeasurement(fields: Partial<Measurement> = {}): Measurement {
  return {
    kpi: 'availability',
    period: period('2026-10'),
    value: 0.98,
    status: 'final',
    file: 'partnerships/boucle-chaude/kpis.csv',
    line: 2,
    ...fields,
  };
}

/**
 * Final figures for consecutive periods from a first one:
 * `measurements('availability', '2026-08', [0.99, null, 0.97])`.
 */
export function measurements(
  kpi: string,
  first: string,
  values: readonly (number | null)[],
  fields: Partial<Measurement> = {},
): Measurement[] {
  const start = period(first);
  return values.map((value, offset) =>
    aMeasurement({
      kpi,
      period: periodAt(periodIndex(start) + offset, frequencyOf(start)),
      value,
      line: offset + 2,
      ...fields,
    }),
  );
}

/** A clause of the library in version 1.0, with empty wording. */
export function aClause(fields: Partial<Clause> = {}): Clause {
  const id = fields.id ?? 'revision-partage';
  return {
    id,
    file: `clauses/${id}.mdx`,
    title: 'Révision du partage des revenus',
    version: '1.0',
    family: 'realignment',
    purpose: 'Rééquilibrer le partage quand un indicateur reste sous son seuil.',
    prose: emptyProse(),
    language: 'fr',
    translations: {},
    earlier: [],
    ...fields,
  };
}

/** Version 0.9 of a clause whose library stands further, with empty wording. */
export function anEarlierClause(fields: Partial<EarlierClause> = {}): EarlierClause {
  const { translations: _, earlier: __, ...clause } = aClause({ ...fields, version: fields.version ?? '0.9' });
  return { ...clause, file: `clauses/${clause.id}/${clause.version}.mdx` };
}

/** A clause pinned by a contract at version 1.0. */
export function aPinnedClause(id = 'revision-partage', fields: Partial<PinnedClause> = {}): PinnedClause {
  return { clause: { id, version: '1.0' }, ...fields };
}

type Waiver = NonNullable<PinnedClause['waiver']>;

/** A waiver without an end. */
export function aWaiver(fields: Partial<Waiver> = {}): Waiver {
  return { by: 'ines-morvan', reason: 'Sans objet', ...fields };
}

/** A joint-venture agreement signed and started on 2025-03-12 for three years, without renewal. */
export function aContract(fields: Partial<Contract> = {}): Contract {
  return {
    id: 'pacte',
    instrument: 'joint-venture',
    signed: day('2025-03-12'),
    starts: day('2025-03-12'),
    term: duration('3 years'),
    ...fields,
  };
}

/** A line that no field of the record answers. */
export function aChecklistItem(fields: Partial<ChecklistItem> = {}): ChecklistItem {
  return { id: 'manager', do: 'Nommer un responsable de chaque côté', ...fields };
}

/** A checklist used before signing, with one line. */
export function aChecklist(fields: Partial<Checklist> = {}): Checklist {
  const id = fields.id ?? 'contract';
  return {
    id,
    file: `checklists/${id}.mdx`,
    title: 'Avant de signer',
    occasion: 'contract',
    items: [aChecklistItem()],
    prose: emptyProse(),
    language: 'fr',
    translations: {},
    ...fields,
  };
}

/** A guide with nothing but its title; `id` also names its file. */
export function aGuide(fields: Partial<Guide> = {}): Guide {
  const id = fields.id ?? 'cadrer';
  return {
    id,
    file: `guides/${id}.mdx`,
    title: 'Cadrer',
    prose: emptyProse(),
    language: 'fr',
    translations: {},
    ...fields,
  };
}

/** A case that one article tells, tied to the guide `cadrer`. */
export function aCase(fields: Partial<Case> = {}): Case {
  const id = fields.id ?? 'aval-brume';
  return {
    id,
    file: `cases/${id}.mdx`,
    title: 'Aval et Brume',
    organisations: ['Aval', 'Brume'],
    source: 'Article 001',
    guides: ['cadrer'],
    prose: emptyProse(),
    language: 'fr',
    translations: {},
    ...fields,
  };
}

/** A question tied to the guide `cadrer`, not answered yet. */
export function aQuestion(fields: Partial<Question> = {}): Question {
  const id = fields.id ?? 'qui-cadre';
  return {
    id,
    file: `questions/${id}.mdx`,
    title: 'Qui cadre ?',
    guide: 'cadrer',
    prose: emptyProse(),
    language: 'fr',
    translations: {},
    ...fields,
  };
}

/** The joint-venture type, requiring no clause. */
export function aPartnershipType(fields: Partial<PartnershipType> = {}): PartnershipType {
  return { id: 'joint-venture', name: 'Coentreprise', ...fields };
}

/** The lists of reference: the joint-venture type, and lists that are empty. */
export function aReference(fields: Partial<ReferenceTables> = {}): ReferenceTables {
  return { types: [aPartnershipType()], contractKinds: [], tools: [], ...fields };
}

/** A candidate at the first stage, of which nothing else is known. */
export function aCandidate(fields: Partial<Candidate> = {}): Candidate {
  const id = fields.id ?? 'atelier-brume';
  return {
    id,
    file: `candidates/${id}.mdx`,
    title: 'Atelier Brume',
    stage: 'awareness',
    prose: emptyProse(),
    language: 'fr',
    translations: {},
    ...fields,
  };
}

/** A mentor whose data may be kept until the end of 2028, without any dated exchange. */
export function aContact(fields: Partial<Contact> = {}): Contact {
  return { id: 'contact-1', name: 'Solveig Darnal', kind: 'mentor', 'keep-until': day('2028-12-31'), ...fields };
}
