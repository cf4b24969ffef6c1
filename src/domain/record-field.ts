import type { Partnership } from '../model/playbook.ts';
import { isGroup } from './group.ts';

/**
 * The keys by which a list names its items, as in `kpis.availability`, `governance.committees.steering`, `journal.win`.
 */
const namingKeys = ['id', 'kpi', 'kind'];

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const items = value.filter(isGroup);
    const named = items.some((item) => Object.hasOwn(item, key))
      ? []
      : items.filter((item) => namingKeys.some((naming) => item[naming] === key));
    return named.length > 0 ? named : value.map((item: unknown) => step(item, key));
  }
  return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * What a partnership's record holds at a dotted path: `stage`, `exit.plan`, `parties.manager`. Through a list, a key
 * gives the list of that key’s values, one for each item (undefined where an item has none); where no item has the key,
 * it names the items whose `id`, `kpi` or `kind` it is. Undefined where the path leads nowhere.
 */
export function fieldOf(partnership: Partnership, path: string): unknown {
  return path.split('.').reduce<unknown>(step, partnership);
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0 && value.every(isFilled);
  if (isGroup(value)) return Object.values(value).some(isFilled);
  return true;
}

/**
 * Whether a record answers a field. A list is set when it has items and each of them is: `parties.manager` needs a
 * manager on every side. An object is set when any of its keys is; blank text, an empty list and an empty object are
 * not. `false` and 0 are answers.
 */
export function isFieldSet(partnership: Partnership, path: string): boolean {
  return isFilled(fieldOf(partnership, path));
}
