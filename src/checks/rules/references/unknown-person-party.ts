import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { isAnyBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { partyIds } from '../../material/party-ids.ts';

/** A person of an organisation that takes part in no partnership: most likely a slip of the pen. */
export function checkUnknownPersonParty(context: CheckContext): Diagnostic[] {
  const { playbook, sources } = context;
  const known = [playbook.settings.organisation.id, ...partyIds(playbook)];
  if (isAnyBroken(context, 'partnership')) return [];
  return playbook.people.flatMap(({ id, party }) => {
    if (party === undefined || known.includes(party)) return [];
    return [
      problem('unknown-person-party', sources.placeOf('people.yaml', [id, 'party']), {
        value: party,
        suggestion: nearestOf(party, known),
      }),
    ];
  });
}
