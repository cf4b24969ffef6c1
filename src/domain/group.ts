/** Whether a value of a record is a group of keys: neither a list, nor null, nor a text, a number or a boolean. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
