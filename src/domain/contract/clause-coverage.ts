import type { PinnedClause } from '../../model/contract.ts';
import type { Condition } from '../../model/condition.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Clause, Partnership, Playbook } from '../../model/playbook.ts';
import { isStageFrom } from '../../model/stage.ts';
import { holds } from '../condition.ts';
import { byPrecedence } from './contract-precedence.ts';
import { contractStandings, type ContractStanding } from './contract-standing.ts';
import { isAmended, isBinding } from './pinned-clause.ts';
import { supersededClauses } from './superseded-clauses.ts';
import { calendarOf } from '../calendar/working-calendar.ts';

/** What calls for a clause: the partnership's type, a condition of the library, or only that a contract holds it. */
export type CoverageReason =
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'pinned' };

/** Whether a clause is covered; `indicative` and `expired` do not cover. */
export type CoverageState = 'in-force' | 'indicative' | 'waived' | 'expired' | 'missing' | 'not-required';

/** One clause of a partnership (M13, M14): what calls for it and what the contracts hold. */
export interface CoverageLine {
  readonly clause: string;
  readonly state: CoverageState;
  /** Whether something calls for it now. */
  readonly required: boolean;
  readonly because: CoverageReason;
  readonly contract?: string;
  readonly article?: string;
  /** The version signed. */
  readonly version?: string;
  /** The library’s version, where it is another one. */
  readonly drift?: string;
  /** The end of the waiver, or of the contract. */
  readonly until?: IsoDate;
  readonly pin?: PinnedClause;
  /** The clause held in its place: one that the library says supersedes it. */
  readonly replacedBy?: string;
}

/**
 * Whether a clause is required and nothing binding covers it: missing, expired, or held by an
 * indicative document alone.
 */
export function isGap({ required, state }: Pick<CoverageLine, 'required' | 'state'>): boolean {
  return required && (state === 'missing' || state === 'expired' || state === 'indicative');
}

type Parts = Pick<Playbook, 'clauses' | 'reference' | 'settings'>;

/** From this stage the clauses that a type requires must be there. */
const requiredFrom = 'working-together';

/** From this stage there is a text to put clauses in: what a condition asks of a type alone is required from here. */
const draftedFrom = 'partner-selection';

/**
 * The clauses a partnership needs or holds at `asOf`, one line each: those its type requires (from stage
 * `working-together`; before, they are listed as not required), those whose conditions hold (one on the type alone from
 * stage `partner-selection`, likewise), then those merely pinned. Drafts and retired clauses are called for by no
 * condition. A clause is in force when a contract that holds today pins it as binding; an unmarked clause of a letter
 * of intent, MOU or term sheet, one that the library says « depends », and one of a contract that does not bind is
 * indicative, and covers nothing. An amendment that holds puts its clause in the place of the one it amends; of two
 * contracts that cover alike, the one that prevails is named. A waiver covers until its last day, which is included. A
 * clause in force covers those it supersedes in the library, and those that they supersede.
 */
export function assessCoverage(partnership: Partnership, playbook: Parts, asOf: IsoDate): CoverageLine[] {
  const library = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  const pins = pinsOf(contractStandings(partnership.contracts, asOf, calendarOf(playbook.settings)), library, asOf);
  const reasons = callsFor(partnership, playbook);
  const inPlace = replacements(pins, library);
  for (const id of pins.keys()) if (!reasons.has(id)) reasons.set(id, { because: { kind: 'pinned' }, required: false });
  return [...reasons].map(([id, { because, required }]) => {
    const own = pins.get(id);
    const pin = own?.state === 'in-force' || own?.state === 'waived' ? own : (inPlace.get(id) ?? own);
    const state = pin?.state ?? (required ? 'missing' : 'not-required');
    return {
      clause: id,
      required,
      because,
      state: state === 'missing' && !required ? 'not-required' : state,
      ...(pin && pinDetails(pin, library.get(pin.pin.clause.id))),
      ...(pin && pin.pin.clause.id !== id && { replacedBy: pin.pin.clause.id }),
    };
  });
}

/**
 * Whether a condition that holds calls for its clause already: a type says nothing yet of a relation that is only
 * being looked at, a fact does.
 */
function callsNow(condition: Condition, { stage }: Partnership): boolean {
  const isOnType = condition.kind === 'is' && condition.field === 'type';
  return !isOnType || stage === undefined || isStageFrom(stage, draftedFrom);
}

interface Call {
  readonly because: CoverageReason;
  readonly required: boolean;
}

function callsFor(partnership: Partnership, playbook: Parts): Map<string, Call> {
  const calls = new Map<string, Call>();
  const type = playbook.reference.types.find(({ id }) => id === partnership.type);
  const typeCalls = partnership.stage !== undefined && isStageFrom(partnership.stage, requiredFrom);
  for (const id of type?.requires ?? [])
    calls.set(id, { because: { kind: 'type', type: partnership.type }, required: typeCalls });
  for (const clause of playbook.clauses) {
    if (calls.get(clause.id)?.required || clause.status === 'draft' || clause.status === 'retired') continue;
    const rule = clause.applies?.find(({ when }) => holds(when, partnership));
    if (rule)
      calls.set(clause.id, {
        because: { kind: 'condition', condition: rule.when },
        required: callsNow(rule.when, partnership),
      });
  }
  return calls;
}

interface FoundPin {
  readonly pin: PinnedClause;
  readonly standing: ContractStanding;
  readonly state: CoverageState;
  readonly until: IsoDate | undefined;
}

/** The better a pin covers, the earlier it stands. */
const order: readonly CoverageState[] = ['in-force', 'waived', 'indicative', 'expired', 'missing'];

/** Between two that cover alike, one of a contract that is over yields. */
function rankOf({ state, standing }: FoundPin): number {
  return order.indexOf(state) + (standing.isOver ? 0.5 : 0);
}

function pinsOf(
  standings: readonly ContractStanding[],
  library: ReadonlyMap<string, Clause>,
  asOf: IsoDate,
): Map<string, FoundPin> {
  const best = new Map<string, FoundPin>();
  for (const standing of byPrecedence(standings)) {
    for (const pin of standing.contract.clauses ?? []) {
      if (isAmended(pin, standing, standings)) continue;
      const found = judgePin(pin, standing, library.get(pin.clause.id), asOf);
      const kept = best.get(pin.clause.id);
      if (kept === undefined || rankOf(found) < rankOf(kept)) best.set(pin.clause.id, found);
    }
  }
  return best;
}

/** The clauses superseded by one in force, each with the pin that stands for it. */
function replacements(
  pins: ReadonlyMap<string, FoundPin>,
  library: ReadonlyMap<string, Clause>,
): ReadonlyMap<string, FoundPin> {
  const inForce = [...pins].filter(([, { state }]) => state === 'in-force');
  return new Map(inForce.flatMap(([id, pin]) => supersededClauses(id, library).map((each) => [each, pin] as const)));
}

function judgePin(pin: PinnedClause, standing: ContractStanding, clause: Clause | undefined, asOf: IsoDate): FoundPin {
  const { isOver, lastDay } = standing;
  if (pin.waiver) {
    const { until } = pin.waiver;
    const isPast = isOver || (until !== undefined && until < asOf);
    return { pin, standing, state: isPast ? 'expired' : 'waived', until };
  }
  if (isOver) return { pin, standing, state: 'expired', until: lastDay };
  if (!standing.holds) return { pin, standing, state: 'missing', until: undefined };
  return {
    pin,
    standing,
    state: isBinding(pin, standing.contract, clause) ? 'in-force' : 'indicative',
    until: lastDay,
  };
}

function pinDetails({ pin, standing, until }: FoundPin, clause: Clause | undefined): Partial<CoverageLine> {
  const drift = clause && clause.version !== pin.clause.version ? clause.version : undefined;
  return {
    pin,
    contract: standing.contract.id,
    version: pin.clause.version,
    ...(pin.article !== undefined && { article: pin.article }),
    ...(drift !== undefined && { drift }),
    ...(until !== undefined && { until }),
  };
}
