/**
 * A value as YAML takes it whatever it holds: in double quotes, or in single ones where it has double quotes itself.
 */
export function inQuotes(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
