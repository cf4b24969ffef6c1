import type { Role } from '../../model/running.ts';

/** Who answers for a task: one lead, several without a lead, or nobody. */
export type RoleState = 'led' | 'shared-without-lead' | 'unanswered';

/** The state of a task (M20): sharing it is legal, but those who share it do not thereby name who answers for it. */
export function roleState({ lead, with: others = [] }: Role): RoleState {
  if (lead !== undefined) return 'led';
  return others.length > 0 ? 'shared-without-lead' : 'unanswered';
}
