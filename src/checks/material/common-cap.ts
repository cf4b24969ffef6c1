import type { Partnership } from '../../model/playbook.ts';

/** Whether a contract of the record caps all its penalties together. */
export function hasCommonCap({ contracts = [] }: Pick<Partnership, 'contracts'>): boolean {
  return contracts.some((contract) => contract['penalty-cap'] !== undefined);
}
