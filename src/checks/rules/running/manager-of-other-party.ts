import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { hasEachParty } from '../../material/party-ids.ts';

/** A manager or sponsor of one side whom `people.yaml` puts at another organisation (M31). */
export function checkManagerOfOtherParty({ playbook, sources }: CheckContext): Diagnostic[] {
  const homes = new Map(playbook.people.map(({ id, party }) => [id, party]));
  return playbook.partnerships.filter(hasEachParty).flatMap(({ file, parties }) =>
    parties.flatMap((party, index) =>
      (['manager', 'sponsor'] as const).flatMap((role) => {
        const person = party[role];
        const home = person && homes.get(person);
        if (person === undefined || !home || home === party.id) return [];
        return [
          problem('manager-of-other-party', sources.placeOf(file, ['parties', index, role]), {
            person,
            party: home,
            expected: party.id,
          }),
        ];
      }),
    ),
  );
}
