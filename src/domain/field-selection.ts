/** One text of a record, and the path of keys and indices that leads to it in the author’s file. */
export interface SelectedText {
  readonly path: readonly (string | number)[];
  /** `key` where the text is the name of a field rather than its value. */
  readonly target: 'key' | 'value';
  readonly text: string;
}

/**
 * The texts of a record at a dotted pattern: `objectives.*.owner` goes through every item of a list or value of a group,
 * `investment.contributions.{}` gives the keys of a group. What is absent or not a text gives nothing.
 */
export function selectTexts(record: unknown, pattern: string): SelectedText[] {
  const found: SelectedText[] = [];
  collect(record, pattern.split('.'), 0, [], found);
  return found;
}

function collect(
  value: unknown,
  steps: readonly string[],
  at: number,
  path: SelectedText['path'],
  found: SelectedText[],
): void {
  const step = steps[at];
  if (step === undefined) {
    if (typeof value === 'string') found.push({ path, target: 'value', text: value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (step === '*' && Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      collect(item, steps, at + 1, [...path, index], found);
    });
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (step === '{}') found.push({ path: [...path, key], target: 'key', text: key });
    else if (step === '*' || step === key) collect(inner, steps, at + 1, [...path, key], found);
  }
}
