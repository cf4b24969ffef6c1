import type { Example } from './example.ts';

/** A text as a YAML scalar that reads back as itself: quoted only where YAML would see something else. */
export function yamlScalar(text: string): string {
  const plain = /^[\p{L}\p{N}…][^\n#{}[\],"]*$/u.test(text) && !/:(\s|$)/.test(text) && text === text.trim();
  return plain ? text : JSON.stringify(text);
}

/** A value on one line: `{ id: x, name: … }`, `[a, b]`. */
function yamlFlow(value: Example): string {
  if (typeof value === 'string') return yamlScalar(value);
  if (isList(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${yamlFlow(item)}`)
    .join(', ')} }`;
}

/**
 * A field on lines of its own: lists one item a line, everything deeper on that line. A version is quoted,
 * since 1.10 is no number.
 */
export function yamlField(key: string, value: Example): string[] {
  if (typeof value === 'string') return [`${key}: ${key === 'version' ? JSON.stringify(value) : yamlScalar(value)}`];
  if (isList(value) && value.some((item) => typeof item !== 'string'))
    return [`${key}:`, ...value.map((item) => `  - ${yamlFlow(item)}`)];
  return [`${key}: ${yamlFlow(value)}`];
}

function isList(value: Example): value is readonly Example[] {
  return Array.isArray(value);
}
