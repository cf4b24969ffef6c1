import type { ChecklistItem } from '../model/checklist.ts';
import type { DueAnchor, DueRule } from '../model/due-rule.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { LegalReference } from '../model/legal-reference.ts';
import type { Checklist, Partnership, Playbook } from '../model/playbook.ts';
import { assessCoverage, type CoverageState } from './contract/clause-coverage.ts';
import { holds } from './condition.ts';
import { contractStandings, mainContract, type ContractStanding } from './contract/contract-standing.ts';
import { isFieldSet } from './record-field.ts';
import { reviewDates } from './calendar/review-dates.ts';
import { calendarOf, shift, workingDayOnOrBefore, type WorkingCalendar } from './calendar/working-calendar.ts';

/** What a generated line is about, for the sentence that the interface makes of it. */
export type ChecklistSubject =
  | { readonly kind: 'clause'; readonly id: string; readonly title: string; readonly state: CoverageState }
  | { readonly kind: 'kpi-without-source-owner'; readonly id: string; readonly title: string };

/** One line of a partnership's checklist. */
export interface ChecklistLine {
  /** Stable from build to build: `contract/manager`, `contract/clause/sortie`. Ticks are kept under it. */
  readonly id: string;
  /** The author’s words; for a line with a `subject`, its title, to be put in a sentence. */
  readonly do: string;
  readonly why?: string;
  readonly phase?: string;
  /** A person of people.yaml, where the record names one. */
  readonly owner?: string;
  readonly due?: IsoDate;
  readonly evidence?: string;
  readonly legal?: readonly LegalReference[];
  /** The field of the record that already answers the line. */
  readonly proved?: { readonly path: string };
  /** Who asks for it: the template, the library's conditions, the type of partnership, or the KPI catalogue. */
  readonly origin: 'template' | 'clause' | 'type' | 'kpi';
  /** Absent on a template's own line. */
  readonly subject?: ChecklistSubject;
}

/** A template applied to one partnership on one day (M51). */
export interface GeneratedChecklist {
  readonly checklist: string;
  readonly partnership: string;
  readonly lines: readonly ChecklistLine[];
}

/** The templates that concern a partnership: those without a condition, and those whose condition its record meets (M51). */
export function checklistsFor(partnership: Partnership, templates: readonly Checklist[]): Checklist[] {
  return templates.filter(({ when }) => when === undefined || holds(when, partnership));
}

type Occasion = Checklist['occasion'];

/** Before signing or renewing: the occasions at which missing clauses become lines, counted from the contract being prepared. */
const contractOccasions: readonly Occasion[] = ['negotiation', 'contract', 'supplier-contract', 'renewal'];
/** When measuring is set up or looked at: the occasions at which a KPI without a provider of data becomes a line. */
const measuringOccasions: readonly Occasion[] = ['framing', 'kick-off', 'quarterly-review'];

/**
 * The lines of a checklist for a partnership (M51): the template's lines whose condition holds, then what rules and record add,
 * a line per clause required and not covered (at a contract occasion), and per KPI that nobody provides data for (at a measuring one).
 * A line is proved when the record sets its `proof` field. Deadlines move back to the working day before; one whose anchor the record does not give is absent.
 */
export function generateChecklist(
  template: Checklist,
  partnership: Partnership,
  context: { readonly playbook: Playbook; readonly asOf: IsoDate },
): GeneratedChecklist {
  const { playbook, asOf } = context;
  const calendar = calendarOf(playbook.settings);
  const standings = contractStandings(partnership.contracts, asOf, calendar);
  const isBeforeContract = contractOccasions.includes(template.occasion) && template.occasion !== 'renewal';
  const anchors = anchorsOf(partnership, mainContract(standings, isBeforeContract), playbook);
  return {
    checklist: template.id,
    partnership: partnership.id,
    lines: [
      ...template.items
        .filter(({ when }) => when === undefined || holds(when, partnership))
        .map((item) =>
          templateLine(template, item, partnership, playbook, item.due && deadlineOf(item.due, anchors, calendar)),
        ),
      ...(contractOccasions.includes(template.occasion) ? clauseLines(template, partnership, playbook, asOf) : []),
      ...(measuringOccasions.includes(template.occasion) ? kpiLines(template, partnership, playbook) : []),
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
  const owner = item.owner === undefined ? undefined : ownerOf(item.owner, partnership, playbook);
  return {
    id: `${template.id}/${item.id}`,
    do: item.do,
    origin: 'template',
    ...(item.why !== undefined && { why: item.why }),
    ...(item.phase !== undefined && { phase: item.phase }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    ...(item.evidence !== undefined && { evidence: item.evidence }),
    ...(item.legal !== undefined && { legal: item.legal }),
    ...(item.proof !== undefined && isFieldSet(partnership, item.proof) && { proved: { path: item.proof } }),
  };
}

/** The person that a role of a template means here: `manager` and `sponsor` on our side, `partner-manager` on the other, a party's manager, or a person. */
function ownerOf(role: string, partnership: Partnership, playbook: Playbook): string | undefined {
  const [ours, theirs] = partnership.parties;
  if (role === 'manager') return ours?.manager;
  if (role === 'sponsor') return ours?.sponsor;
  if (role === 'partner-manager') return theirs?.manager;
  const party = partnership.parties.find(({ id }) => id === role);
  return party ? party.manager : playbook.people.find(({ id }) => id === role)?.id;
}

type Anchors = Readonly<Record<DueAnchor, IsoDate | undefined>>;

function anchorsOf(partnership: Partnership, main: ContractStanding | undefined, playbook: Playbook): Anchors {
  return {
    'contract.signed': main?.contract.signed,
    'contract.starts': main?.term.start,
    'contract.ends': main?.term.end,
    'contract.notice': main?.term.lastNotice,
    'review.next': reviewDates(partnership.review, playbook.settings.review?.every).next,
    since: partnership.since,
  };
}

function deadlineOf(rule: DueRule, anchors: Anchors, calendar: WorkingCalendar): IsoDate | undefined {
  const anchor = anchors[rule.anchor];
  return anchor && workingDayOnOrBefore(shift(anchor, rule.offset, rule.side, calendar), calendar);
}

function clauseLines(
  template: Checklist,
  partnership: Partnership,
  playbook: Playbook,
  asOf: IsoDate,
): ChecklistLine[] {
  const titles = new Map(playbook.clauses.map((clause) => [clause.id, clause.title]));
  return assessCoverage(partnership, playbook, asOf)
    .filter(({ required, state }) => required && (state === 'missing' || state === 'indicative' || state === 'expired'))
    .map(({ clause, state, because }) => {
      const title = titles.get(clause) ?? clause;
      const owner = partnership.parties[0]?.manager;
      return {
        id: `${template.id}/clause/${clause}`,
        do: title,
        origin: because.kind === 'type' ? 'type' : 'clause',
        subject: { kind: 'clause', id: clause, title, state },
        ...(owner !== undefined && { owner }),
      };
    });
}

function kpiLines(template: Checklist, partnership: Partnership, playbook: Playbook): ChecklistLine[] {
  const used = new Set(partnership.kpis?.map(({ kpi }) => kpi));
  return playbook.kpis
    .filter((kpi) => used.has(kpi.id) && kpi['source-owner'] === undefined)
    .map((kpi) => ({
      id: `${template.id}/kpi/${kpi.id}`,
      do: kpi.title,
      origin: 'kpi',
      subject: { kind: 'kpi-without-source-owner', id: kpi.id, title: kpi.title },
    }));
}
