import { describe, expect, it } from 'vitest';
import { followedSeries } from '../../domain/kpi/followed-series.ts';
import { listObligations } from '../../domain/obligations/list-obligations.ts';
import { day } from '../builders.ts';
import { fixture } from '../fixture.ts';
import { tell } from '../obligations.ts';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';

const { playbook, diagnostics } = inspectPlaybook(fixture('take-or-pay'), { today: day('2026-11-23') });

describe('M17 a take-or-pay agreement, from its files', () => {
  it('has no mistake, though no file gives a figure of the year', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, place }) => [code, place])).toEqual(
      [],
    );
  });

  it('owes a quarter of what the twelve months lack of the minimum, and nothing yet for the year that runs', () => {
    const asOf = day('2026-11-23');
    const owed = playbook.partnerships.map((partnership) =>
      tell(
        listObligations({
          partnership,
          series: followedSeries(partnership, playbook.kpis, asOf),
          clauses: new Map(playbook.clauses.map((clause) => [clause.id, clause])),
          asOf,
          calendar: { weekends: 'skip', holidays: 'france' },
        }),
      ),
    );
    // 120,000 − 106,599.99 = 13,400.01, of which a quarter is 3,350.0025
    expect(owed).toEqual(['due 2025=3350']);
  });
});
