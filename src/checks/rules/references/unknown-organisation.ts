import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { isAnyBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { partyIds } from '../../material/party-ids.ts';

/** The organisation that keeps the playbook and takes part in no partnership, where there are any. */
export function checkUnknownOrganisation(context: CheckContext): Diagnostic[] {
  const { playbook, sources } = context;
  const { id } = playbook.settings.organisation;
  const known = partyIds(playbook);
  if (known.length === 0 || known.includes(id)) return [];
  if (isAnyBroken(context, 'partnership') || isAnyBroken(context, 'settings')) return [];
  // The first party of every record is the one that is meant, whatever it is called.
  const firsts = new Set(playbook.partnerships.map(({ parties: [first] }) => first?.id ?? ''));
  const [only = ''] = firsts.size === 1 ? firsts : [];
  const place = sources.placeOf('playbook.yaml', ['organisation', 'id']);
  return [problem('unknown-organisation', place, { value: id, suggestion: nearestOf(id, known) || only })];
}
