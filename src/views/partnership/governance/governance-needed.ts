import type { Partnership } from '../../../model/playbook.ts';
import { isStageFrom } from '../../../model/stage.ts';

/**
 * Whether a partnership should say who decides, does and settles what: from the stage at which it works together on.
 * False where its stage is not known.
 */
export function isGovernanceNeeded({ stage }: Pick<Partnership, 'stage'>): boolean {
  return stage !== undefined && isStageFrom(stage, 'working-together');
}
