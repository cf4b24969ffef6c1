import type { Playbook } from '../../model/playbook.ts';

/** The organisations that take part in any partnership, each once. */
export function partyIds({ partnerships }: Pick<Playbook, 'partnerships'>): string[] {
  return [...new Set(partnerships.flatMap(({ parties }) => parties.map(({ id }) => id)))];
}
