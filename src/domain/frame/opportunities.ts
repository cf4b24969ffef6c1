import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { roadmapSteps, type RoadmapEntry } from '../../model/running.ts';
import { compareText } from '../text/compare-text.ts';

/** A step of a roadmap and the partnership that carries it. */
export interface Opportunity {
  readonly partnership: Partnership;
  readonly entry: RoadmapEntry;
  /** Its place in the record’s roadmap. */
  readonly index: number;
  /** `late` from the day after its due date; `undated` where none was set. */
  readonly state: 'late' | 'planned' | 'undated';
}

/** Where a step of a roadmap stands at `asOf` (M46). On its due day it is still planned. */
export function opportunityState({ due }: RoadmapEntry, asOf: IsoDate): Opportunity['state'] {
  if (due === undefined) return 'undated';
  return due < asOf ? 'late' : 'planned';
}

/**
 * What the partnerships watch, plan and try, the furthest along first (pilot, joint planning, watch), then by due
 * date, undated last (M46).
 */
export function listOpportunities(partnerships: readonly Partnership[], asOf: IsoDate): Opportunity[] {
  return partnerships
    .flatMap((partnership) =>
      (partnership.roadmap ?? []).map((entry, index) => ({
        partnership,
        entry,
        index,
        state: opportunityState(entry, asOf),
      })),
    )
    .toSorted(
      (a, b) =>
        roadmapSteps.indexOf(b.entry.step) - roadmapSteps.indexOf(a.entry.step) ||
        compareText(a.entry.due ?? '~', b.entry.due ?? '~'),
    );
}
