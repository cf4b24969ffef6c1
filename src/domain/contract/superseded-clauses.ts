import type { Clause } from '../../model/playbook.ts';

/**
 * What a clause of the library supersedes, and what that supersedes in turn, nearest first; a
 * circle is gone round once.
 */
export function supersededClauses(id: string, library: ReadonlyMap<string, Pick<Clause, 'supersedes'>>): string[] {
  const chain: string[] = [];
  let next = library.get(id)?.supersedes;
  while (next !== undefined && next !== id && !chain.includes(next)) {
    chain.push(next);
    next = library.get(next)?.supersedes;
  }
  return chain;
}
