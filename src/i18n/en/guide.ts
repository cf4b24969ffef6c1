import type { guide as french } from '../fr/guide.ts';

/** Guide pages. */
export const guide: typeof french = {
  title: 'Guides',
  forms: { one: 'guide', other: 'guides' },
  none: 'No guide is written yet. Each one is a file of the “guides” folder.',
  count: (count) => `${count}, by stage of the relation.`,
  one: (count) => `${count}.`,
  overdue: (count, one) => `**${count} ${one ? 'is' : 'are'} due for a reading.**`,
  fresh: '**None awaits a reading.**',
  unstaged: 'At any stage',
  phase: (phase) => `guide, stage “${phase}”`,
  anyPhase: 'guide',
  minutes: (count) => `${count} to read`,
  minuteForms: { one: 'minute', other: 'minutes' },
  reread: (date) => `read again on ${date}`,
  toc: 'Contents',
  applies: (list) => `**It applies with ${list}.**`,
  appliesNothing: 'No clause, KPI or checklist is tied to it yet.',
  clauseForms: { one: 'clause', other: 'clauses' },
  kpiForms: { one: 'KPI', other: 'KPIs' },
  checklistForms: { one: 'checklist', other: 'checklists' },
  apply: 'Put to work', clauses: 'Clauses', kpis: 'KPIs', neighbours: 'Neighbouring guides',
  lines: (count) => `checklist, ${count}`,
  lineForms: { one: 'line', other: 'lines' },
  usedBy: (count) => count,
  partnershipForms: { one: 'partnership', other: 'partnerships' },
};
