import type { a4 as french } from '../fr/a4.ts';

/** What is handed over before a meeting: a partnership on one A4 sheet. */
export const a4: typeof french = {
  title: 'A4 sheet',
  open: 'A4 sheet',
  internal: 'Internal edition, not to be passed on',
  due: 'To do',
  nothingDue: 'Nothing is due within thirty days.',
  who: 'Who answers',
  kpis: 'KPIs',
  columns: {
    kpi: 'KPI',
    target: 'Target',
    value: 'Latest value',
    course: 'Twelve periods',
    status: 'Status',
    family: 'Family',
  },
  noKpi: 'No KPI is followed.',
  objectives: 'Objectives',
  noObjective: 'No objective is written.',
  standing: 'Contract, value and exit',
  others: (count) => `and ${count} ${count === 1 ? 'other' : 'others'}`,
  read: (party) => `${party}, read on`,
  origin: 'Each figure leads to its line on the pages of the partnership. The two healths are never averaged.',
};
