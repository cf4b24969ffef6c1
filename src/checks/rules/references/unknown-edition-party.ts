import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { isAnyBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { partyIds } from '../../material/party-ids.ts';

/** An edition for an organisation that takes part in no partnership. */
export function checkUnknownEditionParty(context: CheckContext): Diagnostic[] {
  const { playbook, sources } = context;
  if (isAnyBroken(context, 'partnership')) return [];
  const known = partyIds(playbook);
  return (playbook.settings.editions ?? []).flatMap(({ party }, index) => {
    if (known.includes(party)) return [];
    const place = sources.placeOf('playbook.yaml', ['editions', index, 'party']);
    return [problem('unknown-edition-party', place, { value: party, suggestion: nearestOf(party, known) })];
  });
}
