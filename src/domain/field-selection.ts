import { isGroup } from './group.ts';

/** One text of a record, and the path of keys and indices that leads to it in the author’s file. */
export interface SelectedText {
  readonly path: readonly (string | number)[];
  /** `key` where the text is the name of a field rather than its value. */
  readonly target: 'key' | 'value';
  readonly text: string;
}

/**
 * The texts of a record at a dotted pattern: `objectives.*.owner` goes through every item of a list or value of a
 * group, `investment.contributions.{}` gives the keys of a group. What is absent or not a text gives nothing.
 */
export function selectTexts(record: unknown, pattern: string): SelectedText[] {
  const found: SelectedText[] = [];
  collect(record, stepsOf(pattern), 0, [], found);
  return found;
}

const compiled = new Map<string, readonly string[]>();

/** Rules ask the same few patterns of every record. */
function stepsOf(pattern: string): readonly string[] {
  const known = compiled.get(pattern) ?? pattern.split('.');
  compiled.set(pattern, known);
  return known;
}

/** @param path where the walk stands; one list serves the whole walk and is copied only into what is found */
function collect(
  value: unknown,
  steps: readonly string[],
  at: number,
  path: (string | number)[],
  found: SelectedText[],
): void {
  const step = steps[at];
  if (step === undefined) {
    if (typeof value === 'string') found.push({ path: [...path], target: 'value', text: value });
    return;
  }
  if (!isGroup(value)) {
    if (step === '*' && Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        path.push(index);
        collect(item, steps, at + 1, path, found);
        path.pop();
      });
    }
    return;
  }
  const keys = step === '*' || step === '{}' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  for (const key of keys) {
    path.push(key);
    if (step === '{}') found.push({ path: [...path], target: 'key', text: key });
    else collect(value[key], steps, at + 1, path, found);
    path.pop();
  }
}
