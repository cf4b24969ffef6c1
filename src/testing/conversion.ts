import { aKpi, aKpiUse, aMeasurement, aPartnership } from './builders.ts';

/** A KPI of which no file gives the values: sales divided by leads. */
export const conversion = aKpi({
  id: 'conversion',
  file: 'kpis/conversion.mdx',
  aggregation: 'ratio',
  ratio: { of: 'sales', by: 'leads' },
});

/** The KPIs that it divides. */
export const conversionParts = [aKpi({ id: 'sales' }), aKpi({ id: 'leads' })];

/** The catalogue of the three. */
export const conversionKpis = [conversion, ...conversionParts];

/** A partnership with three sales, so many leads, and a rate of its own where one is given. */
export const conversionRecord = (leads: number | null, own: number | null = null) =>
  aPartnership({
    kpis: [aKpiUse({ kpi: 'conversion' })],
    measurements: [
      aMeasurement({ kpi: 'sales', value: 3 }),
      aMeasurement({ kpi: 'leads', value: leads, line: 7 }),
      aMeasurement({ kpi: 'conversion', value: own }),
    ],
  });
