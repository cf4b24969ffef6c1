/** Where each kind of record names an item of a reference table or of a catalogue, as patterns of `selectTexts`. */
export const listReferences = {
  type: { partnership: ['type'], candidate: ['type'] },
  'contract-kind': { partnership: ['contracts.*.kind'] },
  tool: {
    partnership: ['tools.*.tool', 'communication.*.channel', 'roadmap.*.tools.*', 'framing.announcements.*.channel'],
  },
  kpi: {
    partnership: [
      'kpis.*.kpi',
      'objectives.*.measure.kpi',
      'okrs.*.results.*.kpi',
      'framing.indicators.*',
      'roi.benefits.*.kpi',
      'commissions.*.kpi',
      'investment.compensation.*.kpi',
      'value.kpi',
      'rating.*.kpis.*',
    ],
    journal: ['kpi'],
    kpi: ['ratio.of', 'ratio.by', 'total.of'],
    guide: ['applies.kpis.*'],
  },
  clause: {
    partnership: ['kpis.*.trigger.clause', 'kpis.*.triggers.*.clause'],
    journal: ['clause'],
    clause: ['requires.*', 'conflicts.*', 'supersedes'],
    guide: ['applies.clauses.*'],
  },
  guide: { guide: ['applies.guides.*'], case: ['guides.*'], question: ['guide'] },
} as const;
