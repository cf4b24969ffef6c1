import type { PinnedClause } from '../../model/contract.ts';

/** What a contract agrees on a clause that it pins, to be compared: its version and what fills its blanks. */
export function agreedTerms(pin: PinnedClause): string {
  return JSON.stringify([pin.clause.version, Object.entries(pin.with ?? {}).sort()]);
}
