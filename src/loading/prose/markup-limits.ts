import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ProseSource } from './prose-source.ts';

/** How deep elements may stand inside each other. */
export const nestingLimit = 64;

/** How many signs `<` and `{` a text may hold: far more than any page needs. */
const signLimit = 2000;

/** How many signs written by their name or number one paragraph may hold: far more than any needs. */
const entityLimit = 1000;

/** A sign by its name or number, or what begins another paragraph: an empty line, an item, a row, a quotation. */
const entityOrBreak = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|^[ \t]*(?:$|[-+*>|#]|\d{1,9}[.)][ \t])/gim;

/** Block markers, or braces, that open 65 levels. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){65}|(?:\{[^{}]*){65}/m;

/**
 * Refuses, before it is parsed, a text whose parse would take very long: its time grows with the square of these signs.
 */
export function markupExcess(source: ProseSource): Diagnostic | undefined {
  const body = source.text.slice(source.bodyStart);
  const deep = tooDeep.exec(body);
  if (deep) return problem('deep-nesting', source.at(source.bodyStart + deep.index), { limit: nestingLimit });
  let count = 0;
  for (const sign of body.matchAll(/[<{]/g)) {
    count += 1;
    if (count > signLimit)
      return problem('too-many-signs', source.at(source.bodyStart + sign.index), { limit: signLimit });
  }
  return entityExcess(source, body);
}

function entityExcess(source: ProseSource, body: string): Diagnostic | undefined {
  let count = 0;
  for (const { index, 0: found } of body.matchAll(entityOrBreak)) {
    count = found.startsWith('&') ? count + 1 : 0;
    if (count > entityLimit)
      return problem('too-many-entities', source.at(source.bodyStart + index), { limit: entityLimit, written: found });
  }
  return undefined;
}
