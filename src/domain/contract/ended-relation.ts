import type { Partnership } from '../../model/playbook.ts';
import type { ContractStanding } from './contract-standing.ts';

/**
 * Whether a relation is over: it stands at the exit, and of the contracts it had none holds or is still to come (M44).
 */
export function hasEnded({ stage }: Pick<Partnership, 'stage'>, contracts: readonly ContractStanding[]): boolean {
  return stage === 'exit' && contracts.length > 0 && contracts.every(({ isOver }) => isOver);
}
