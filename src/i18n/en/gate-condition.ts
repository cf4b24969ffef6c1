import type { GateConditionId } from '../../domain/stage/stage-gate.ts';
import type { GateConditionWords } from '../fr/gate-condition.ts';

const journal = 'in the record’s “journal” folder';

/** The conditions of the gates between stages. */
export const gateCondition: Readonly<Record<GateConditionId, GateConditionWords>> = {
  summary: {
    what: 'The partnership fits in one sentence',
    write: 'Write “summary”: what the two organisations would do together.',
  },
  'own-manager': {
    what: 'We have a partnership manager',
    write: 'Write “manager” at the first party, with a person of people.yaml.',
  },
  'objective-stated': {
    what: 'One objective at least is set',
    write: 'Write under “objectives” what you are after: an “id” and a “statement”.',
  },
  stakeholders: {
    what: 'The stakeholders are known',
    write: 'Write under “stakeholders” who can help or hinder, with “power” and “interest”.',
  },
  contributions: {
    what: 'What each side brings is noted',
    write: 'Write under “contributions” what each side brings, with “strength” for each party.',
  },
  'exit-considered': {
    what: 'The exit has been thought of',
    write: 'Write under “exit” what would trigger it (“triggers”) or a scenario (“scenarios”).',
  },
  'own-weaknesses': {
    what: 'Our own weaknesses are named',
    write: 'Write under “swot”, under our name, our “weaknesses”.',
  },
  'knowledge-limits': {
    what: 'What we will not share is settled',
    write: 'Write under “knowledge” the list “cannot”.',
  },
  'objectives-measurable': {
    what: 'Every objective can be measured and has a date',
    write: 'Write for each objective “measure” (a KPI and its target) and “due”.',
  },
  'objectives-smart': {
    what: 'Every objective is SMART, and agreed by all parties',
    write: 'Complete each objective: “measure”, “resources”, “context”, “due”, “owner” and “agreed” with every party.',
  },
  managers: {
    what: 'Each side has a partnership manager',
    write: 'Write “manager” at each of the parties.',
  },
  sponsors: {
    what: 'Each side has a sponsor',
    write: 'Write “sponsor” at each of the parties.',
  },
  'fit-rated': {
    what: 'Cultural fit is rated on both sides',
    write: 'Write under “fit” one line a dimension, with each party’s rating from 1 to 5.',
  },
  roles: {
    what: 'Somebody answers for every task',
    write: 'Write under “roles” the tasks, each with “lead”.',
  },
  committee: {
    what: 'A committee is formed',
    write: 'Write under “governance” a committee in “committees”, with its “members”.',
  },
  'decision-rule': {
    what: 'How to decide is agreed',
    write:
      'Write under “governance” the “decisions”: consensus, vote, vetoes, and the rule for the rest (“otherwise”).',
  },
  escalation: {
    what: 'A disagreement knows where to go',
    write: 'Write under “governance” the “escalation”, from level 1 to arbitration.',
  },
  'kpi-agreed': {
    what: 'A KPI is agreed with its target',
    write: 'Write under “kpis” a KPI of the catalogue, with “from” and “target”.',
  },
  'contract-signed': {
    what: 'A contract that commits the parties is signed',
    write: 'Write under “contracts” the contract, with its “instrument” and the day “signed”.',
  },
  'clauses-covered': {
    what: 'Every clause required is in place, or set aside on purpose',
    write: 'Write each clause under “clauses” of the contract, or its waiver under “waiver”.',
  },
  'exit-plan': {
    what: 'The exit plan is written and somebody keeps it',
    write:
      'Write under “exit” the “triggers” and the “plan”: “data”, “ip”, “people”, “customers”, “transition”, “communication”, “owner”.',
  },
  'kpis-measured': {
    what: 'Every KPI followed has figures',
    write: 'Put the figures in a CSV file beside the record.',
  },
  communication: {
    what: 'The communication plan is written',
    write: 'Write under “communication” the exchanges, with their “cadence” and “purpose”.',
  },
  'source-of-truth': {
    what: 'One tool is the source of truth',
    write: 'Write under “tools” the tool that counts, with “source-of-truth: true”.',
  },
  'health-check': {
    what: 'Both sides have rated the relationship',
    write: 'Write under “health-check” the same items rated by each party, with their day.',
  },
  'figures-regular': {
    what: 'Three quarters of figures without a gap for the KPI that weighs most',
    write: 'Complete its CSV file; nine months in a row are needed, the latest included.',
  },
  'reviewed-together': {
    what: 'A joint review or decision is less than a year old',
    write: `Add ${journal} an entry “kind: review” or “kind: decision”.`,
  },
  'relationship-sound': {
    what: 'The relationship is not off target',
    write: 'Raise the relationship KPIs, or complete their figures.',
  },
  'recent-win': {
    what: 'A win is less than six months old',
    write: `Add ${journal} an entry “kind: win”, even a small one.`,
  },
  'exit-rehearsed': {
    what: 'The exit has been rehearsed',
    write: 'Go through the plan together, then write the day under “exit.plan.rehearsed”.',
  },
  'end-decided': {
    what: 'What follows was decided less than a year ago',
    write: `Add ${journal} the decision, “kind: decision”.`,
  },
  'exit-ready': {
    what: 'Nothing is missing from the exit plan',
    write: 'Complete what “Exit readiness” lists.',
  },
  'commitments-settled': {
    what: 'No commitment is late',
    write: 'Write “kept” in the journal entry: the day, or “false”.',
  },
  'conflicts-closed': {
    what: 'No conflict is open',
    write: 'Write “resolved” and “resolution” in the journal entry.',
  },
  'stage-arranged': {
    what: 'The stage one leaves is arranged, with evidence',
    write: 'Write under “stages”, at that stage, “arranged” (the day) and “evidence” (the document).',
  },
};
