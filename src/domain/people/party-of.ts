import type { Party } from '../../model/party.ts';
import type { Partnership } from '../../model/playbook.ts';

/** The party of a partnership that an id names; undefined without an id, and for the id of a person or a committee. */
export function partyOf({ parties }: Pick<Partnership, 'parties'>, id: string | undefined): Party | undefined {
  return parties.find((party) => party.id === id);
}

/** The name of the party that an id names; the id itself where none does. */
export function partyName(partnership: Pick<Partnership, 'parties'>, id: string): string {
  return partyOf(partnership, id)?.name ?? id;
}
