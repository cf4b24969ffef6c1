import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership, duration, emptyProse, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { kpiCatalogueTable } from './kpi-catalogue-table.ts';
import { cellsOf } from '../../testing/table-cells.ts';

describe('M51 the KPI catalogue for a spreadsheet', () => {
  it('M32 give each KPI with its definition and how many partnerships stand where', () => {
    const translations = {
      en: { file: 'en/kpis/availability.mdx', formula: 'Hours served, hours planned', prose: emptyProse() },
    };
    const kpi = aKpi({ formula: 'Heures', source: 'Supervision', due: duration('10 days'), translations });
    const kpis = [aKpiUse({ target: 0.98 })];
    const partnerships = [
      aPartnership({ kpis, measurements: measurements('availability', '2026-10', [0.99]) }),
      aPartnership({ id: 'b', kpis, measurements: measurements('availability', '2026-10', [0.9]) }),
      aPartnership({ id: 'c', kpis: [aKpiUse()] }),
    ];
    const [, row] = cellsOf(kpiCatalogueTable(aContext({ kpis: [kpi], partnerships }, 'en')), 'en');
    expect(row?.slice(0, 7)).toEqual([
      'availability',
      'Disponibilité du service',
      'Business',
      'Process',
      '%',
      'Higher is better',
      'monthly',
    ]);
    expect(row?.slice(8)).toEqual([
      'Hours served, hours planned',
      'Supervision',
      '',
      '10\u00a0days',
      '3',
      '1',
      '1',
      '0',
      '1',
    ]);
  });
});
