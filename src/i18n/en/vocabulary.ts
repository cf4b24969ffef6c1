import type { vocabulary as french } from '../fr/vocabulary.ts';

/** The words of the trade, one each, keyed as the records write them. */
export const vocabulary: typeof french = {
  status: { ok: 'On target', watch: 'To watch', bad: 'Off target', 'no-data': 'No data' },
  stage: {
    awareness: 'Awareness',
    knowledge: 'Knowledge',
    'internal-assessment': 'Internal assessment',
    'partner-selection': 'Partner selection',
    'working-together': 'Working together',
    'value-creation': 'Value creation',
    'staying-together': 'Staying together',
    exit: 'Exit',
  },
  noStage: 'Stage not shared',
  health: { business: 'Business', relationship: 'Relationship' },
  healthTitle: { business: 'Business health', relationship: 'Relationship health' },
  instrument: {
    nda: 'Non-disclosure agreement', loi: 'Letter of intent', mou: 'Memorandum of understanding', 'term-sheet': 'Term sheet',
    pilot: 'Pilot contract', framework: 'Framework contract', supplier: 'Supplier contract', 'joint-venture': 'Joint venture agreement',
    amendment: 'Amendment',
  },
  tier: { preferred: 'Preferred', 'fallback-1': 'Fallback 1', 'fallback-2': 'Fallback 2', 'walk-away': 'Walk-away' },
  binding: { binding: 'Binding', indicative: 'Indicative', depends: 'Depends on the contract' },
  renewal: { tacit: 'Tacit renewal', express: 'Express renewal', none: 'No renewal' },
  coverage: {
    'in-force': 'In force', indicative: 'Indicative', waived: 'Waived', expired: 'Expired', missing: 'Missing', 'not-required': 'Not required',
  },
  term: {
    unsigned: 'Not signed', 'not-started': 'Not yet in force', 'in-force': 'In force', ended: 'Ended', indefinite: 'Indefinite term',
    unknown: 'Term not stated',
  },
  objectiveKind: { commercial: 'Commercial', innovation: 'Innovation', visibility: 'Visibility', skills: 'Skills' },
  journalKind: {
    decision: 'Decision', conflict: 'Conflict', win: 'Win', review: 'Review', lesson: 'Lesson', commitment: 'Commitment', incident: 'Incident',
  },
  conflictType: {
    objectives: 'objectives', communication: 'communication', financial: 'financial', quality: 'quality', legal: 'legal', other: 'other',
  },
  quadrant: {
    'manage-closely': 'Key players', 'keep-satisfied': 'Keep satisfied', 'keep-informed': 'Keep informed', monitor: 'Monitor',
  },
  stance: { champion: 'Champion', supporter: 'Supporter', neutral: 'Neutral', reluctant: 'Reluctant', opponent: 'Opponent' },
  contributionKind: {
    skills: 'Skills', technology: 'Technology', 'market-access': 'Market access', 'industrial-capacity': 'Industrial capacity', data: 'Data',
    'institutional-network': 'Institutional network',
  },
  fitDimension: {
    'decision-process': 'Decision process', 'work-rhythm': 'Work rhythm', values: 'Values', 'communication-style': 'Communication style',
    'risk-attitude': 'Attitude to risk',
  },
  ritual: { 'stand-up': 'Stand-up', retrospective: 'Retrospective', review: 'Review', visit: 'Visit', informal: 'Informal moment' },
  pooledKind: { people: 'People', funds: 'Funds', technology: 'Technology', logistics: 'Logistics' },
  roadmapStep: { watch: 'Watch', planning: 'Joint planning', pilot: 'Pilot' },
  returnTier: { capital: 'Return of capital', preferred: 'Preferred return', 'catch-up': 'Catch-up', surplus: 'Surplus' },
  otherwise: { unanimity: 'unanimity', consensus: 'consensus', majority: 'majority', 'status-quo': 'status quo' },
  level: { mediation: 'Mediation', arbitration: 'Arbitration' },
  vote: { for: 'for', against: 'against', abstain: 'abstention' },
  exitItem: {
    data: 'Data', ip: 'Intellectual property', people: 'People', customers: 'Shared customers', transition: 'Transition',
    owner: 'Owner of the exit plan', rehearsed: 'Rehearsal',
  },
  frequency: { monthly: 'monthly', quarterly: 'quarterly', 'half-yearly': 'half-yearly', yearly: 'yearly' },
  perspective: { financial: 'Financial', customer: 'Customer', process: 'Process', learning: 'Learning', relationship: 'Relationship' },
  direction: { up: 'Higher is better', down: 'Lower is better', range: 'Within a range' },
  aggregation: { sum: 'sum', mean: 'mean', last: 'last value', ratio: 'ratio' },
  occasion: {
    'pre-engagement': 'Before committing', framing: 'Framing', negotiation: 'Negotiation', contract: 'Signature',
    'supplier-contract': 'Supplier contract', 'kick-off': 'Kick-off', pilot: 'Pilot', 'quarterly-review': 'Quarterly review',
    'annual-review': 'Annual review', renewal: 'Renewal', conflict: 'Conflict', exit: 'Exit',
  },
  yes: 'Yes',
  no: 'No',
};
