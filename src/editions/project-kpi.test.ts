import { describe, expect, it } from 'vitest';
import { followedSeries } from '../domain/kpi/followed-series.ts';
import type { Kpi } from '../model/playbook.ts';
import { aKpi, aKpiUse, aPartnership, aPlaybook, day, measurements } from '../testing/builders.ts';
import { projectEdition } from './project-edition.ts';

const edition = { id: 'norecia', party: 'norecia' };

/** What the partner’s edition reads in each KPI that it sees, and that edition as text. */
function seen(kpis: readonly Kpi[], shared: readonly string[], rows: Readonly<Record<string, readonly number[]>>) {
  const projected = projectEdition(
    aPlaybook({
      kpis: [...kpis],
      partnerships: [
        aPartnership({
          shared: shared.map((id) => `kpis.${id}`),
          kpis: kpis.map(({ id }) => aKpiUse({ kpi: id })),
          measurements: Object.entries(rows).flatMap(([kpi, values]) => measurements(kpi, '2025-01', values)),
        }),
      ],
    }),
    edition,
  );
  const series = projected.partnerships.flatMap((record) => followedSeries(record, projected.kpis, day('2026-11-23')));
  return {
    values: Object.fromEntries(series.map(({ kpi, latest }) => [kpi.id, latest?.value])),
    text: JSON.stringify(projected),
  };
}

describe('M32 a ratio in a partner’s edition', () => {
  const kpis = [
    aKpi({ id: 'conversion', aggregation: 'ratio', ratio: { of: 'sales', by: 'leads' } }),
    aKpi({ id: 'sales', aggregation: 'sum' }),
    aKpi({ id: 'leads', aggregation: 'sum' }),
  ];
  const rows = { sales: [12], leads: [48] };

  it('has its value where both figures it is computed from are shared too', () => {
    const { values } = seen(kpis, ['conversion', 'sales', 'leads'], rows);
    expect(values).toEqual({ conversion: 0.25, sales: 12, leads: 48 });
  });

  it('has none, and names neither part, where one of them is not shared', () => {
    const { values, text } = seen(kpis, ['conversion', 'sales'], rows);
    expect(values).toEqual({ conversion: undefined, sales: 12 });
    expect(text).not.toContain('leads');
  });
});

describe('M32 a total in a partner’s edition', () => {
  const kpis = [
    aKpi({ id: 'annual', frequency: 'yearly', aggregation: 'sum', total: { of: 'sales' } }),
    aKpi({ id: 'sales', aggregation: 'sum' }),
  ];
  const rows = { sales: Array<number>(12).fill(10) };

  it('has its value where the figures it adds up are shared too', () => {
    expect(seen(kpis, ['annual', 'sales'], rows).values).toEqual({ annual: 120, sales: 10 });
  });

  it('has none, and does not name what it adds up, where that is not shared', () => {
    const { values, text } = seen(kpis, ['annual'], rows);
    expect(values).toEqual({ annual: undefined });
    expect(text).not.toContain('sales');
  });

  it('is not there where the figures it adds up are shared alone', () => {
    const { values, text } = seen(kpis, ['sales'], rows);
    expect(values).toEqual({ sales: 10 });
    expect(text).not.toContain('annual');
  });
});
