import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isFieldSet } from '../domain/record-field.ts';
import { isStageFrom } from '../model/stage.ts';
import type { CheckContext } from './check.ts';

/** A partnership at work without a plan for its end (M45): required from stage `working-together`. */
export function checkExitPlanMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const { file, stage, exit } = partnership;
    if (stage === undefined || !isStageFrom(stage, 'working-together') || isFieldSet(partnership, 'exit.plan'))
      return [];
    return [problem('exit-plan-missing', sources.placeOf(file, [exit ? 'exit' : 'stage'], 'key'), { stage })];
  });
}
