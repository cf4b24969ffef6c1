import type { Place } from '../../diagnostics/position.ts';
import type { EscalationStep } from '../../model/governance.ts';
import type { CheckContext } from '../check.ts';

/** A step of a partnership’s conflict ladder, and where it is written. */
export interface FiledStep {
  readonly step: EscalationStep;
  /** The place of the step, or of one of its fields. */
  readonly place: (field?: keyof EscalationStep) => Place;
  readonly isLast: boolean;
}

/** Every step of every ladder, in the order of the records (M18). */
export function stepsOf({ playbook, sources }: Pick<CheckContext, 'playbook' | 'sources'>): FiledStep[] {
  return playbook.partnerships.flatMap(({ file, governance }) =>
    (governance?.escalation ?? []).map((step, index, ladder) => ({
      step,
      place: (field) =>
        sources.placeOf(file, ['governance', 'escalation', index, ...(field === undefined ? [] : [field])]),
      isLast: index === ladder.length - 1,
    })),
  );
}
