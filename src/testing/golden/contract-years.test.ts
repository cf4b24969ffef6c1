import { describe, expect, it } from 'vitest';
import { followedSeries } from '../../domain/kpi/followed-series.ts';
import { listObligations } from '../../domain/obligations/list-obligations.ts';
import { day } from '../builders.ts';
import { fixture } from '../fixture.ts';
import { tell } from '../obligations.ts';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';

const { playbook, diagnostics } = inspectPlaybook(fixture('contract-years'), { today: day('2026-11-23') });
const [distribution] = playbook.partnerships;

function owed(date: string): string {
  const asOf = day(date);
  const calendar = { weekends: 'skip', holidays: 'france' } as const;
  if (!distribution) return '';
  const series = followedSeries(distribution, playbook.kpis, asOf, calendar);
  const clauses = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return tell(listObligations({ partnership: distribution, series, clauses, asOf, calendar }));
}

describe('M17 a minimum by contract year, from its files', () => {
  it('has no mistake, though no file gives a figure of the contract year', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, place }) => [code, place])).toEqual(
      [],
    );
  });

  it('owes the margin on what each contract year lacks, once its last month is known', () => {
    // 30 % of 120,000 − 108,000 and of 120,000 − 102,000; nothing yet for the year that runs.
    expect(owed('2025-02-28')).toBe('');
    expect(owed('2025-03-31')).toBe('due 2024-04..2025-03=3600');
    expect(owed('2026-02-28')).toBe('late 2024-04..2025-03=3600');
    expect(owed('2026-11-23')).toBe('late 2024-04..2025-03=3600 2025-04..2026-03=5400');
  });

  it('waits for the figure of the fiscal year until it is due, and not for one that was left out', () => {
    const lateOn = (asOf: string) =>
      distribution &&
      followedSeries(distribution, playbook.kpis, day(asOf)).find(({ kpi }) => kpi.id === 'audits')?.overdue?.period;
    expect(lateOn('2027-07-29')).toBeUndefined();
    expect(lateOn('2027-07-31')).toBe('2026-07..2027-06');
  });
});
