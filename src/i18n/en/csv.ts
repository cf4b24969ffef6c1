import type { csv as french } from '../fr/csv.ts';

/** The headings of the CSV files the site offers. */
export const csv: typeof french = {
  kpi: 'kpi',
  partnership: 'partnership',
  period: 'period',
  value: 'value',
  status: 'status',
  note: 'note',
  target: 'target',
  amber: 'amber limit',
  limit: 'contract threshold',
  state: 'state',
  file: 'file',
  line: 'line',
  statuses: { final: 'final', provisional: 'provisional', corrected: 'corrected' },
};
