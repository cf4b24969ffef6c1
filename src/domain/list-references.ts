/** Where each kind of record names an item of a reference table, as patterns of `selectTexts`. */
export const listReferences = {
  type: { partnership: ['type'], candidate: ['type'] },
  'contract-kind': { partnership: ['contracts.*.kind'] },
  tool: {
    partnership: ['tools.*.tool', 'communication.*.channel', 'roadmap.*.tools.*', 'framing.announcements.*.channel'],
  },
} as const;
