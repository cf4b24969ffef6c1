import type { prose as french } from '../fr/prose.ts';

/** What a text says beside its author’s words. */
export const prose: typeof french = {
  callout: { note: 'Note', watch: 'To watch', decision: 'Decision' },
  calloutLabel: (kind, title) => `${kind}: ${title}`,
  internal: { label: 'Internal passage', notice: 'Internal: no partner edition holds this passage.' },
  tier: {
    preferred: 'Preferred position',
    'fallback-1': 'Fallback 1',
    'fallback-2': 'Fallback 2',
    'walk-away': 'Walk-away line',
  },
  approver: (name) => `Approval of ${name}`,
  rationale: 'Why:',
  say: 'To say:',
  footnotes: 'Notes',
  backTo: (reference) => `Back to the text, note ${reference}`,
  table: 'Table',
  code: 'Example',
  task: { done: 'done', open: 'to do' },
  when: (condition) => `[if ${condition}:`,
  endWhen: ']',
  filled: (variable) => `“${variable}” is filled`,
  missingVariable: 'Variable to fill in: ',
  unknown: { Clause: 'a clause', Kpi: 'a KPI', Partnership: 'a partnership', Claim: 'a figure' },
  claimFrom: (source, study, isChecked) =>
    `${study === undefined ? source : `${study}, according to ${source}`}. ${isChecked ? 'Study read.' : 'Primary source not checked.'}`,
};
