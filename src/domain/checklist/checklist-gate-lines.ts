import type { Checklist } from '../../model/playbook.ts';
import { stages, type Stage } from '../../model/stage.ts';
import type { ChecklistLine } from './checklist-line.ts';
import type { GateSubject } from '../stage/gate-subject.ts';
import { assessGate, type GateCondition } from '../stage/stage-gate.ts';

/** The stages that each occasion leads to. */
const leadsTo: Readonly<Partial<Record<Checklist['occasion'], readonly Stage[]>>> = {
  'pre-engagement': ['knowledge', 'internal-assessment'],
  framing: ['partner-selection'],
  contract: ['working-together'],
  'kick-off': ['value-creation'],
  renewal: ['staying-together'],
  exit: ['exit'],
};

/**
 * A line for each condition that the record does not meet at the gate an occasion leads to, while the partnership
 * stands before that gate or has just passed it. A condition is left out where a line of the template looks at the same
 * field, and where lines of their own tell each clause.
 */
export function gateLines(template: Checklist, subject: GateSubject): ChecklistLine[] {
  const proofs = new Set(template.items.map(({ proof }) => proof));
  const { own } = subject;
  const tellsClauses = template.occasion === 'contract' || template.occasion === 'renewal';
  const isAsked = ({ id, path }: GateCondition) =>
    !proofs.has(path.join('.')) && !(id === 'clauses-covered' && tellsClauses);
  return (leadsTo[template.occasion] ?? [])
    .filter((to) => standsAt(to, subject.partnership.stage))
    .flatMap((to) =>
      (assessGate(to, subject)?.open ?? []).filter(isAsked).map((condition): ChecklistLine => ({
        id: `${template.id}/gate/${to}/${condition.id}`,
        do: condition.id,
        origin: 'gate',
        subject: { kind: 'gate', to, condition },
        ...(own && { party: own.id }),
        ...(own?.manager !== undefined && { owner: own.manager }),
      })),
    );
}

function standsAt(to: Stage, stage: Stage | undefined): boolean {
  return stage === to || stages[stages.indexOf(to) - 1] === stage;
}
