import type { KpiUse } from '../model/kpi-use.ts';
import { aKpi, aKpiUse, aPartnership, measurements } from './builders.ts';

/** A KPI of which no file gives the values: the sales of the months added up. */
export const annualSales = aKpi({
  id: 'annual',
  file: 'kpis/annual.mdx',
  unit: 'EUR',
  frequency: 'yearly',
  aggregation: 'sum',
  total: { of: 'sales' },
});

/** The KPI that it adds up. */
export const monthlySales = aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' });

/** The catalogue of both. */
export const totalKpis = [annualSales, monthlySales];

/** A partnership with sales of 1 in so many months of 2025; it follows the total alone unless said otherwise. */
export const totalRecord = (months: number, uses: readonly KpiUse[] = [aKpiUse({ kpi: 'annual' })]) =>
  aPartnership({ kpis: [...uses], measurements: measurements('sales', '2025-01', Array<number>(months).fill(1)) });
