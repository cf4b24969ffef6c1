import type { chart as french } from '../fr/chart.ts';

/** What a chart says beside its geometry. Values and periods arrive already written. */
export const chart: typeof french = {
  noData: 'no data',
  target: (value) => `target ${value}`,
  limit: (value) => `contract threshold ${value}`,
  fired: (article) => (article ? `art.\u00a0${article} triggered` : 'clause triggered'),
  wouldFire: (article) => (article ? `art.\u00a0${article} would trigger` : 'clause that would trigger'),
  title: (kpi, partnership) => `${kpi}, ${partnership}`,
  span: (from, to) => `From ${from} to ${to}.`,
  state: { ok: 'on target', watch: 'to watch', bad: 'off target', 'no-data': 'no target set' },
  latest: (period, value, state, run) => `${period}: ${value}, ${state}${run}.`,
  run: (count) => `, ${count} periods running`,
  provisional: 'Provisional value.',
  agreed: (target, limit) =>
    target && limit
      ? `Target ${target}, contract threshold ${limit}.`
      : target
        ? `Target ${target}.`
        : limit
          ? `Contract threshold ${limit}.`
          : 'No target in force.',
  radar: (parties, count) =>
    `The ratings of ${parties} on ${count} axes, the lowest near the centre. The table that follows gives them all.`,
  missing: (count) => `${count} without data.`,
  missingForms: { one: 'period', other: 'periods' },
  overdue: (periods, due, count) =>
    count > 1 ? `${periods} are due, the first since ${due}.` : `${periods} has been due since ${due}.`,
  nothing: 'No value received.',
  data: 'Data',
  csv: 'CSV',
  table: (kpi) => `${kpi}, values by period`,
  period: 'Period',
  value: 'Value',
  targetHead: 'Target',
  limitHead: 'Threshold',
  status: 'Status',
  provisionalMark: 'provisional',
  correctedMark: 'corrected',
  forecast: 'projection',
  readFrom: 'Read from',
  replaces: (value: string, line: string) => `replaces ${value}, ${line}`,
};
