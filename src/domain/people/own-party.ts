import type { Party } from '../../model/party.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { Settings } from '../../model/settings.ts';

type Sides = Pick<Partnership, 'parties'>;
type Keeper = Pick<Settings, 'organisation'>;

/**
 * The side that keeps the playbook: the party that is its organisation, else the first, as when a subsidiary signed.
 */
export function ownParty({ parties }: Sides, { organisation }: Keeper): Party | undefined {
  return parties.find(({ id }) => id === organisation.id) ?? parties[0];
}

/** The other sides, in the order of the record. */
export function partnersOf(partnership: Sides, settings: Keeper): Party[] {
  const own = ownParty(partnership, settings);
  return partnership.parties.filter((party) => party !== own);
}
