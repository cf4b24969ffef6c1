import type { Duration } from '../../model/duration.ts';
import type { ExitArrangement, ExitArrangements } from '../../model/exit-plan.ts';
import type { ExitScenario } from '../../model/exit-scenario.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { isStageFrom } from '../../model/stage.ts';
import { addDuration } from '../calendar/dates.ts';
import { engagingContracts } from '../contract/engaging-contract.ts';

/** What a plan settles, one by one; each may say where it stands, who keeps it and when it was last read. */
export const exitArrangements = ['data', 'ip', 'people', 'customers', 'transition', 'communication'] as const;
type ArrangementKey = (typeof exitArrangements)[number];

/** The items a partnership needs to be ready to leave (M45), in the order they are read. */
export const exitItems = ['triggers', 'scenarios', ...exitArrangements, 'owner', 'rehearsed'] as const;
export type ExitItemKey = (typeof exitItems)[number];

/**
 * `partial`: scenarios that only know of an end, or only of a transformation.
 * `stale`: written or rehearsed, but longer ago than the plan’s interval.
 */
export type ExitItemState = 'ready' | 'partial' | 'stale' | 'missing';

/** Something to have arranged before parting, and whether it is. */
export interface ExitItem {
  readonly key: ExitItemKey;
  readonly state: ExitItemState;
  /** The day from which the item is no longer fresh; only where it bears a date. */
  readonly due?: IsoDate;
}

/** How ready the parties are to part. */
export interface ExitReadiness {
  readonly items: readonly ExitItem[];
  readonly ready: number;
  /** `ready` over the number of items, 0 to 1: each weighs the same. */
  readonly score: number;
  /** What is not ready, in order. */
  readonly lacks: readonly ExitItem[];
}

const yearly: Duration = { count: 12, unit: 'month' };

/** The day until which a rehearsal, or the reading of an item, counts; `every` of the plan, a year by default. */
export function freshUntil(date: IsoDate, plan: ExitArrangements['plan']): IsoDate {
  return addDuration(date, plan?.every ?? yearly);
}

/**
 * The share of the plan’s items that are present and, where they bear a date, not older than the plan’s interval;
 * each item weighs the same. On the last day of the interval an item is still fresh. A rehearsal dated after
 * `asOf` has not taken place.
 */
export function assessExitReadiness(exit: ExitArrangements | undefined, asOf: IsoDate): ExitReadiness {
  const items = exitItems.map((key) => assessItem(key, exit, asOf));
  const ready = items.filter(({ state }) => state === 'ready').length;
  return { items, ready, score: ready / items.length, lacks: items.filter(({ state }) => state !== 'ready') };
}

function assessItem(key: ExitItemKey, exit: ExitArrangements | undefined, asOf: IsoDate): ExitItem {
  const plan = exit?.plan;
  switch (key) {
    case 'triggers':
      return { key, state: exit?.triggers?.length ? 'ready' : 'missing' };
    case 'scenarios':
      return { key, state: stateOfScenarios(exit?.scenarios ?? []) };
    case 'owner':
      return { key, state: plan?.owner === undefined ? 'missing' : 'ready' };
    case 'rehearsed':
      return plan?.rehearsed === undefined || plan.rehearsed > asOf
        ? { key, state: 'missing' }
        : dated(key, freshUntil(plan.rehearsed, plan), asOf);
    default: {
      const { reviewed } = partsOf(plan?.[key]);
      if (plan?.[key] === undefined) return { key, state: 'missing' };
      return reviewed === undefined ? { key, state: 'ready' } : dated(key, freshUntil(reviewed, plan), asOf);
    }
  }
}

function dated(key: ExitItemKey, due: IsoDate, asOf: IsoDate): ExitItem {
  return { key, state: due < asOf ? 'stale' : 'ready', due };
}

function stateOfScenarios(scenarios: readonly ExitScenario[]): ExitItemState {
  if (scenarios.length === 0) return 'missing';
  const kinds = new Set(scenarios.map((scenario) => (typeof scenario === 'string' ? undefined : scenario.kind)));
  return kinds.has('end') && kinds.has('transformation') ? 'ready' : 'partial';
}

/** An arrangement in its parts, whether it was written in parts or as plain words. */
export function partsOf(arrangement: ExitArrangement | undefined): Partial<Exclude<ExitArrangement, string>> {
  return typeof arrangement === 'string' ? { agreed: arrangement } : (arrangement ?? {});
}

/** Whether a key names one of the plan’s arrangements rather than a date, a person or a list. */
export function isArrangement(key: ExitItemKey): key is ArrangementKey {
  return exitArrangements.some((each) => each === key);
}

/**
 * Whether a partnership owes an exit plan and has none (M45): from stage `working-together` on, or as soon as a
 * contract that engages is signed. Triggers or scenarios alone are no plan.
 */
export function lacksExitPlan(partnership: Partnership, asOf: IsoDate): boolean {
  const { stage, exit, contracts } = partnership;
  const isOwed =
    (stage !== undefined && isStageFrom(stage, 'working-together')) || engagingContracts(contracts, asOf).length > 0;
  return isOwed && Object.keys(exit?.plan ?? {}).every((key) => key === 'every');
}
