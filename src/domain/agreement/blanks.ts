import type { ClauseVariable } from '../../model/clause.ts';
import type { PinnedClause } from '../../model/contract.ts';
import type { Blank } from './agreement.ts';

/**
 * What fills a blank of a pinned clause: the contract’s own value, else the library’s default, else what the clause
 * says of its absence. An empty value given by the contract fills nothing.
 */
export function fillBlank(pin: PinnedClause, name: string, variable: ClauseVariable): Blank {
  const given = Object.hasOwn(pin.with ?? {}, name) ? pin.with?.[name]?.trim() : undefined;
  const base = { clause: pin.clause.id, name, variable };
  if (given !== undefined && given !== '') return { ...base, value: given, from: 'contract' };
  if (variable.default !== undefined) return { ...base, value: variable.default, from: 'default' };
  if (variable['if-missing'] !== undefined) return { ...base, value: undefined, from: 'absent' };
  return { ...base, value: undefined, from: 'missing' };
}
