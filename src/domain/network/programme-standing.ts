import type { IsoDate } from '../../model/iso-date.ts';
import type { Kpi, Partnership } from '../../model/playbook.ts';
import type { ProgrammeCriterion, ProgrammeLevel } from '../../model/programme.ts';
import { holds } from '../condition.ts';
import { buildSeries, type SeriesPoint } from '../kpi/kpi-series.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/** A criterion in one partnership. `no-data` is a figure that nobody has given yet: not met, and not failed either. */
export interface CriterionStanding {
  readonly criterion: ProgrammeCriterion;
  readonly state: 'met' | 'missed' | 'no-data';
  /** The last figure, where a KPI tells. */
  readonly point: SeriesPoint | undefined;
}

/** Where a partner stands in the programme (M57). */
export interface ProgrammeStanding {
  readonly partnership: Partnership;
  /** The highest level whose criteria, and those of every level before it, are met. */
  readonly level: ProgrammeLevel | undefined;
  /** The level after it; absent at the top. */
  readonly next: ProgrammeLevel | undefined;
  /** The criteria of the next level, in order. */
  readonly criteria: readonly CriterionStanding[];
}

/** What a standing is computed from, besides the levels and the partnership. */
export interface ProgrammeContext {
  readonly kpis: ReadonlyMap<string, Kpi>;
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
}

/** Where a partnership stands, and what the next level needs. */
export function programmeStanding(
  levels: readonly ProgrammeLevel[],
  partnership: Partnership,
  context: ProgrammeContext,
): ProgrammeStanding {
  const judged = levels.map((level) => level.criteria.map((criterion) => judge(criterion, partnership, context)));
  const firstMissed = judged.findIndex((criteria) => criteria.some(({ state }) => state !== 'met'));
  const reached = firstMissed === -1 ? levels.length : firstMissed;
  return { partnership, level: levels[reached - 1], next: levels[reached], criteria: judged[reached] ?? [] };
}

/** Where every partner that has not left stands, in the order of the records. */
export function programmeStandings(
  levels: readonly ProgrammeLevel[],
  partnerships: readonly Partnership[],
  context: ProgrammeContext,
): ProgrammeStanding[] {
  return partnerships
    .filter(({ stage }) => stage !== 'exit')
    .map((partnership) => programmeStanding(levels, partnership, context));
}

function judge(criterion: ProgrammeCriterion, partnership: Partnership, context: ProgrammeContext): CriterionStanding {
  const { when, kpi: kpiId } = criterion;
  if (when !== undefined && !holds(when, partnership)) return { criterion, state: 'missed', point: undefined };
  if (kpiId === undefined) return { criterion, state: when === undefined ? 'no-data' : 'met', point: undefined };
  const kpi = context.kpis.get(kpiId);
  const point = kpi && buildSeries(partnership, kpi, context.asOf, context.calendar).latest;
  return { criterion, state: kpi && point ? reaches(point, kpi, criterion.reach) : 'no-data', point };
}

/**
 * A figure equal to what is to be reached reaches it; without one of the programme’s own, the target
 * agreed in the record decides.
 */
function reaches(point: SeriesPoint, kpi: Kpi, reach: number | undefined): CriterionStanding['state'] {
  if (point.value === null) return 'no-data';
  if (reach === undefined || kpi.direction === 'range')
    return point.status === 'no-data' ? 'no-data' : point.status === 'ok' ? 'met' : 'missed';
  return (kpi.direction === 'up' ? point.value >= reach : point.value <= reach) ? 'met' : 'missed';
}
