import type { z } from 'zod';
import { lettersApart, nearestKey } from '../../diagnostics/near-match.ts';
import type { ParsedValue, Path } from './refused-value.ts';
import { shapeAt, takes } from './schema-shape.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** The required field that an unknown key of a group stands for, where its value says so. */
export type MeantByValue = (path: Path, key: string) => string | undefined;

export const nothingMeant: MeantByValue = () => undefined;

/** What only a field takes that says little by what it takes: a text, or an id, which most words could be. */
const [anyText, anyId] = ['\u2014 ? \u2014', 'mot'];

/**
 * Finds unknown keys that stand for a required field under a name of their own, `rhythm: monthly` for `frequency`: in
 * their group one key is unknown and one field is missing, which takes that value and would not take just any text, nor
 * just any word but where the key comes first, as an id does. A text of several words stands for the one text missing,
 * `phrase: …` for `statement`, where the key is near to no field.
 */
export function meantByValue(issues: readonly Issue[], { schema, reading, base }: ParsedValue): MeantByValue {
  const found = new Map<string, string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys' || issue.keys.length !== 1) continue;
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const [key = ''] = issue.keys;
    const group = valueAt(reading.value, [...base, ...path]);
    if (typeof group !== 'object' || Array.isArray(group)) continue;
    const missing = issues.flatMap(({ path: at }) => {
      const field = at.at(-1);
      const isOfGroup = at.length === path.length + 1 && path.every((step, rank) => String(at[rank]) === String(step));
      return isOfGroup && typeof field === 'string' && !Object.hasOwn(group, field) ? [field] : [];
    });
    const [field, ...others] = new Set(missing);
    const value = group[key];
    if (field === undefined || others.length > 0 || typeof value !== 'string') continue;
    const near = nearestKey(key, shapeAt(schema, path).keys);
    const isNear = near !== '' && !Object.hasOwn(group, near) && lettersApart(key, near) <= 2;
    const at = [...path, field];
    const isFirst = Object.keys(group)[0] === key;
    const isTelling = takes(schema, at, value) && !takes(schema, at, anyText) && (isFirst || !takes(schema, at, anyId));
    const isText = near === '' && takes(schema, at, anyText) && takes(schema, at, value) && /\S\s+\S/.test(value);
    if ((!isNear && isTelling) || isText) found.set([...path, key].join('\n'), field);
  }
  return (path, key) => found.get([...path, key].join('\n'));
}
