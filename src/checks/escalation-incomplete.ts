import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { EscalationStep } from '../model/governance.ts';
import type { CheckContext } from './check.ts';

type Field = Exclude<keyof EscalationStep, 'level'>;

/** What each step of the ladder cannot be applied without (M18). */
const needs: Readonly<Record<'internal' | 'mediation' | 'arbitration', readonly Field[]>> = {
  internal: ['who', 'within'],
  mediation: ['body', 'within'],
  arbitration: ['institution', 'seat', 'arbitrators', 'language', 'law'],
};

/** A step of the conflict ladder that says too little to be applied the day it is needed. */
export function checkEscalationIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) =>
    (governance?.escalation ?? []).flatMap((step, index) => {
      const missing = needs[typeof step.level === 'number' ? 'internal' : step.level].filter(
        (field) => step[field] === undefined,
      );
      if (missing.length === 0) return [];
      return [
        problem('escalation-incomplete', sources.placeOf(file, ['governance', 'escalation', index]), {
          level: String(step.level),
          missing,
        }),
      ];
    }),
  );
}
