import { describe, expect, it } from 'vitest';
import { aKpi } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkDuplicateKpiName } from './duplicate-kpi-name.ts';

describe('duplicate-kpi-name', () => {
  it('accepts a KPI that repeats its own name', () => {
    expect(
      tell(checkDuplicateKpiName, {
        kpis: [aKpi({ title: 'Disponibilité', aliases: ['disponibilité', 'availability'] })],
      }),
    ).toEqual([]);
  });

  it('M33 reports a name of two KPIs, whatever its case, accents and spacing', () => {
    const kpis = [
      aKpi({ id: 'delay', title: 'Délai de réponse' }),
      aKpi({ id: 'response', title: 'Réponse', aliases: ['DELAI  de-reponse'] }),
    ];
    expect(tell(checkDuplicateKpiName, { kpis })).toEqual([
      {
        code: 'duplicate-kpi-name',
        severity: 'error',
        at: 'kpis/response.mdx: aliases.0',
        values: { name: 'DELAI  de-reponse', other: 'delay' },
      },
    ]);
  });

  it('reports an alias that is the id of another KPI, even of a later one', () => {
    const kpis = [aKpi({ id: 'a', title: 'Premier', aliases: ['margin'] }), aKpi({ id: 'margin', title: 'Marge' })];
    expect(tell(checkDuplicateKpiName, { kpis }).map(({ at }) => at)).toEqual(['kpis/a.mdx: aliases.0']);
  });
});
