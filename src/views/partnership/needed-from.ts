import type { Partnership } from '../../model/playbook.ts';
import { isStageFrom, type Stage } from '../../model/stage.ts';

/** Whether a partnership has reached the stage that needs a section; false where its stage is not known. */
export function neededFrom({ stage }: Pick<Partnership, 'stage'>, from: Stage): boolean {
  return stage !== undefined && isStageFrom(stage, from);
}
