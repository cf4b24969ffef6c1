import type { Partnership, Playbook } from '../../model/playbook.ts';

/** The organisations that take part in any partnership, each once. */
export function partyIds({ partnerships }: Pick<Playbook, 'partnerships'>): string[] {
  return [...new Set(partnerships.flatMap(({ parties }) => parties.map(({ id }) => id)))];
}

/**
 * Whether each party of a partnership has an id of its own: the one of which a repeated id took the place is not
 * unknown elsewhere.
 */
export function hasEachParty({ parties }: Pick<Partnership, 'parties'>): boolean {
  return new Set(parties.map(({ id }) => id)).size === parties.length;
}
