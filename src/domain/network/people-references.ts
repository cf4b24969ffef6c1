/** Where each kind of record names a person of `people.yaml` and nothing else, as patterns of `selectTexts`. */
export const peopleReferences = {
  partnership: [
    'review.owner',
    'pre-engagement.by',
    'parties.*.manager',
    'parties.*.sponsor',
    'framing.involved.decision.*',
    'framing.involved.operations.*',
    'framing.announcements.*.owner',
    'objectives.*.owner',
    'okrs.*.results.*.owner',
    'stakeholders.*.owner',
    'swot.crossings.*.owner',
    'swot.frictions.*.owner',
    'governance.committees.*.members.*',
    'communication.*.audience.*',
    'pooled.*.owner',
    'contracts.*.clauses.*.waiver.by',
    'exit.plan.owner',
    'exit.plan.*.owner',
    'roadmap.*.owner',
  ],
  journal: ['owner'],
  clause: ['owner', 'approved.by', 'review.owner'],
  kpi: ['owner', 'source-owner', 'reporter', 'review.owner'],
  guide: ['owner', 'review.owner'],
  case: ['owner', 'review.owner'],
  question: ['owner', 'review.owner'],
  checklist: ['owner', 'review.owner'],
  candidate: ['owner', 'review.owner', 'pre-engagement.by'],
} as const;

/** Where a record may name a person, or else a party or a committee. */
export const peopleOrOtherReferences = {
  partnership: ['roles.*.lead', 'roles.*.with.*', 'governance.escalation.*.who', 'governance.escalation.*.who.*'],
  journal: ['by'],
} as const;
