import type { Committee } from '../../model/committee.ts';
import type { Partnership } from '../../model/playbook.ts';

/** The committee of a partnership that an id names; undefined without an id, and for the id of a person or a party. */
export function committeeOf(
  { governance }: Pick<Partnership, 'governance'>,
  id: string | undefined,
): Committee | undefined {
  return governance?.committees?.find((committee) => committee.id === id);
}
