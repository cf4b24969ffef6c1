import type { ChecklistItem } from '../../model/checklist.ts';
import type { DueRule } from '../../model/due-rule.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Checklist, Partnership, Playbook } from '../../model/playbook.ts';
import type { AttentionItem } from '../attention/attention-item.ts';
import { missingClauseLines, signedClauseLines } from './checklist-contract-lines.ts';
import { gateLines } from './checklist-gate-lines.ts';
import type { ChecklistLine } from './checklist-line.ts';
import { findingLines, kpiLines } from './checklist-rule-lines.ts';
import { holds } from '../condition.ts';
import { contractStandings, mainContract, type ContractStanding } from '../contract/contract-standing.ts';
import { contractAnchors, dayOfRule, type DueAnchors } from '../contract/due-anchors.ts';
import { hasEnded } from '../contract/ended-relation.ts';
import type { GateSubject } from '../stage/gate-subject.ts';
import { isFieldSet } from '../record-field.ts';
import { reviewDates } from '../calendar/review-dates.ts';
import { calendarOf, workingDayOnOrBefore, type WorkingCalendar } from '../calendar/working-calendar.ts';

/** A template applied to one partnership on one day (M51). */
export interface GeneratedChecklist {
  readonly checklist: string;
  readonly partnership: string;
  readonly lines: readonly ChecklistLine[];
}

/**
 * The templates that concern a partnership: those without a condition, and those whose
 * condition its record meets (M51).
 */
export function checklistsFor(partnership: Partnership, templates: readonly Checklist[]): Checklist[] {
  return templates.filter(({ when }) => when === undefined || holds(when, partnership));
}

/** What a checklist is generated from. */
export interface ChecklistContext {
  readonly playbook: Playbook;
  readonly asOf: IsoDate;
  /** What the gate ahead looks at; absent where no gate is judged, as in a partner edition. */
  readonly gate?: GateSubject;
  /** What the attention list says of the partnership. */
  readonly findings?: readonly AttentionItem[];
}

/** Before signing: the occasions whose deadlines count from the contract being prepared. */
const signingOccasions: readonly Checklist['occasion'][] = ['negotiation', 'contract', 'supplier-contract'];

/**
 * The lines of a checklist for a partnership (M51): the template's lines whose condition holds, then what rules and
 * record add at its occasion: clauses required and not covered, what signed clauses ask for, KPIs whose data nobody
 * answers for, conditions of the gate ahead, what is late. A line is proved when the record sets its `proof` field.
 * Deadlines move back to the working day before; one whose anchor the record does not give is absent.
 */
export function generateChecklist(
  template: Checklist,
  partnership: Partnership,
  { playbook, asOf, gate, findings = [] }: ChecklistContext,
): GeneratedChecklist {
  const calendar = calendarOf(playbook.settings);
  const standings = contractStandings(partnership.contracts, asOf, calendar);
  const main = mainContract(standings, signingOccasions.includes(template.occasion));
  const anchors = anchorsOf(partnership, main, playbook);
  return {
    checklist: template.id,
    partnership: partnership.id,
    lines: [
      ...template.items
        .filter(({ when }) => when === undefined || holds(when, partnership))
        .map((item) =>
          templateLine(template, item, partnership, playbook, item.due && deadlineOf(item.due, anchors, calendar)),
        ),
      // A relation that is over has no contract left to complete (M44).
      ...(hasEnded(partnership, standings) ? [] : missingClauseLines(template, partnership, playbook, asOf)),
      ...signedClauseLines(template, partnership, playbook, standings),
      ...kpiLines(template, partnership, playbook),
      ...(gate ? gateLines(template, gate) : []),
      ...findingLines(template, findings),
    ],
  };
}

function templateLine(
  template: Checklist,
  item: ChecklistItem,
  partnership: Partnership,
  playbook: Playbook,
  due: IsoDate | undefined,
): ChecklistLine {
  const { party, owner } = item.owner === undefined ? {} : responsibleFor(item.owner, partnership, playbook);
  const english = template.translations.en?.lines?.find(({ id }) => id === item.id);
  return {
    id: `${template.id}/${item.id}`,
    do: item.do,
    origin: 'template',
    ...(item.why !== undefined && { why: item.why }),
    ...(item.phase !== undefined && { phase: item.phase }),
    ...(english && { translations: { en: english } }),
    ...(party !== undefined && { party }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    ...(item.evidence !== undefined && { evidence: item.evidence }),
    ...(item.legal !== undefined && { legal: item.legal }),
    ...(item.proof !== undefined && isFieldSet(partnership, item.proof) && { proved: { path: item.proof } }),
  };
}

/**
 * The party and the person that a role of a template means here: `manager` and `sponsor` on our side, `partner-manager`
 * on the other, a party’s manager, or a person, who answers for the party people.yaml gives.
 */
function responsibleFor(
  role: string,
  { parties }: Partnership,
  playbook: Playbook,
): Pick<ChecklistLine, 'party' | 'owner'> {
  const [ours, theirs] = parties;
  const party =
    { manager: ours, sponsor: ours, 'partner-manager': theirs }[role] ?? parties.find(({ id }) => id === role);
  if (party) {
    const owner = role === 'sponsor' ? party.sponsor : party.manager;
    return { party: party.id, ...(owner !== undefined && { owner }) };
  }
  const person = playbook.people.find(({ id }) => id === role);
  return person ? { owner: person.id, ...(person.party !== undefined && { party: person.party }) } : {};
}

function anchorsOf(partnership: Partnership, main: ContractStanding | undefined, playbook: Playbook): DueAnchors {
  return {
    ...contractAnchors(main),
    'review.next': reviewDates(partnership.review, playbook.settings.review?.every).next,
    since: partnership.since,
  };
}

function deadlineOf(rule: DueRule, anchors: DueAnchors, calendar: WorkingCalendar): IsoDate | undefined {
  const day = dayOfRule(rule, anchors, calendar);
  return day && workingDayOnOrBefore(day, calendar);
}
