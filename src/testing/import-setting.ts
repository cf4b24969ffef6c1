import { indexKpiNames } from '../loading/csv/kpi-names.ts';
import type { KpiHeading } from '../loading/csv/read-measurements.ts';
import { aKpi, aKpiUse, aPartnership, aPartnershipType, aPerson, aPlaybook, aSettings } from './builders.ts';
import { readSpreadsheet, type Spreadsheet } from '../../scripts/lib/import/spreadsheet.ts';

/** The partnership that figures are imported into. */
export const receivingPartnership = aPartnership({ title: 'Boucle chaude', formerly: ['chaleur'], kpis: [aKpiUse()] });

/** The playbook that a spreadsheet is imported into. */
export const receivingPlaybook = aPlaybook({
  settings: aSettings({ csv: { locale: 'fr' } }),
  people: [aPerson()],
  reference: {
    types: [aPartnershipType({ id: 'supplier', name: 'Fournisseur partenaire' })],
    contractKinds: [],
    tools: [],
  },
  partnerships: [receivingPartnership],
  kpis: [aKpi({ title: 'Disponibilité' }), aKpi({ id: 'margin', title: 'Marge', unit: 'EUR' })],
});

/** How its KPIs may be headed. */
export const kpiHeadings: KpiHeading[] = receivingPlaybook.kpis.map(({ id, title, unit, frequency }) => ({
  id,
  title,
  aliases: [],
  unit,
  frequency,
}));

/** A spreadsheet as it is read for that playbook. */
export function spreadsheetOf(text: string): Spreadsheet {
  const { spreadsheet } = readSpreadsheet({
    file: 'x.csv',
    bytes: Buffer.from(text),
    encoding: 'utf-8',
    kpis: indexKpiNames(kpiHeadings),
  });
  if (!spreadsheet) throw new Error('unread');
  return spreadsheet;
}
