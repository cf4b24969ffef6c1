import { aClause, condition } from './builders.ts';

/** A library of one clause, which each of the conditions calls for. */
export const clausesWhen = (...conditions: string[]) => [
  aClause({ applies: conditions.map((text) => ({ when: condition(text) })) }),
];
