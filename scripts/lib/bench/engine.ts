import { followedSeries } from '../../../src/domain/kpi/followed-series.ts';
import { healthFrom } from '../../../src/domain/health/health.ts';
import { healthHistory } from '../../../src/domain/health/health-history.ts';
import { listObligations } from '../../../src/domain/obligations/list-obligations.ts';
import { calendarOf } from '../../../src/domain/calendar/working-calendar.ts';
import { loadPlaybook } from '../../../src/loading/load-playbook.ts';
import type { ClauseRecord } from '../../../src/model/clause.ts';
import type { IsoDate } from '../../../src/model/iso-date.ts';
import { parseTriggerRule, type KpiUse } from '../../../src/model/kpi-use.ts';
import type { Clause, Partnership, Playbook } from '../../../src/model/playbook.ts';

const asOf = '2026-11-23' as IsoDate;
const when = parseTriggerRule('below floor for 2 months');
const charged: NonNullable<ClauseRecord['trigger']> = {
  effect: 'malus',
  formula: '(floor - value) * 100 * 2000',
  cap: { month: '8000', year: '40000' },
};

/**
 * Gives every floor of a record a clause of its contract to trigger: the corpus has none, and each run
 * must be charged and capped.
 */
function withTriggers(partnership: Partnership): Partnership {
  const clause = partnership.contracts?.[0]?.clauses?.[0]?.clause.id;
  const kpis = partnership.kpis?.map((use): KpiUse => {
    if (when === undefined || clause === undefined || use.floor === undefined) return use;
    return { ...use, trigger: { when, clause } };
  });
  return { ...partnership, ...(kpis && { kpis }) };
}

/** Series, indices, their history and obligations of every partnership: what each month’s figures lead to. */
function runEngine(playbook: Playbook, partnerships: readonly Partnership[]): number {
  const calendar = calendarOf(playbook.settings);
  const clauses = new Map(
    playbook.clauses.map((clause): [string, Clause] => [clause.id, { ...clause, trigger: charged }]),
  );
  let obligations = 0;
  for (const partnership of partnerships) {
    const series = followedSeries(partnership, playbook.kpis, asOf, calendar);
    healthFrom(partnership, series, asOf, calendar);
    healthHistory(partnership, series, asOf, calendar);
    obligations += listObligations({ partnership, series, clauses, asOf, calendar }).length;
  }
  return obligations;
}

/**
 * Called as a program of its own, `engine.ts CONTENT`, so that nothing is warm: prints what the engine took
 * once the content is loaded.
 */
const [content = ''] = process.argv.slice(2);
const { playbook } = loadPlaybook(content);
const partnerships = playbook.partnerships.map(withTriggers);
const [started, before] = [performance.now(), process.cpuUsage()];
const obligations = runEngine(playbook, partnerships);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    wallMs: performance.now() - started,
    cpuMs: (user + system) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
    obligations,
  }),
);
