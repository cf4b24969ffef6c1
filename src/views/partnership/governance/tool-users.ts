import { toolUsers } from '../../../domain/people/tool-directory.ts';
import type { Partnership, Playbook } from '../../../model/playbook.ts';
import { once } from '../../facts.ts';

/** The partnerships that use a tool, in the order of the playbook; none where nobody does. */
export function usersOf(playbook: Playbook, tool: string): readonly Partnership[] {
  return once(playbook, 'tool users', () => toolUsers(playbook.partnerships)).get(tool) ?? [];
}
