import type { IsoDate } from '../../model/iso-date.ts';
import type { Party } from '../../model/party.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { assessCoverage, type CoverageLine } from '../contract/clause-coverage.ts';
import { assessHealth, type Health } from '../health/health.ts';
import { followedSeries } from '../kpi/followed-series.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { ownParty } from '../people/own-party.ts';
import { calendarOf } from '../calendar/working-calendar.ts';

/**
 * What the conditions of a gate look at. What costs something to reckon is a function, called only by
 * the conditions that ask.
 */
export interface GateSubject {
  readonly partnership: Partnership;
  /** The side that keeps the playbook. */
  readonly own: Party | undefined;
  readonly asOf: IsoDate;
  /** The clauses as they are called for once the partnership works, whatever its stage is now. */
  readonly coverage: () => readonly CoverageLine[];
  readonly series: () => readonly KpiSeries[];
  readonly health: () => Health;
}

/** A partnership before its gates, with everything reckoned from the playbook. */
export function gateSubject(partnership: Partnership, playbook: Playbook, asOf: IsoDate): GateSubject {
  const calendar = calendarOf(playbook.settings);
  return {
    partnership,
    own: ownParty(partnership, playbook.settings),
    asOf,
    coverage: () => coverageAtWork(partnership, playbook, asOf),
    series: () => followedSeries(partnership, playbook.kpis, asOf, calendar),
    health: () => assessHealth(partnership, playbook.kpis, asOf, calendar),
  };
}

/** The clauses that the partnership needs from the day it works: those its type requires count before that day too. */
export function coverageAtWork(partnership: Partnership, playbook: Playbook, asOf: IsoDate): CoverageLine[] {
  return assessCoverage({ ...partnership, stage: 'working-together' }, playbook, asOf);
}
