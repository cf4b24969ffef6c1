import type { smartReason as french } from '../fr/smart-reason.ts';

/** Why a letter of the SMART verdict does not hold. */
export const smartReason: typeof french = {
  'no-outcome': 'no outcome is named',
  'vague-without-figure': 'a vague verb without a figure',
  'no-kpi': 'no KPI',
  'no-target': 'no target figure',
  'no-resources': 'no means are attached',
  'no-owner': 'nobody answers for it',
  'not-agreed-by-all': 'not every party has agreed',
  'no-context': 'neither context nor budget',
  'no-due-date': 'no due date',
  'due-before-start': 'the due date comes before the start',
};
