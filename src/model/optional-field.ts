/** A field to spread into an object: nothing at all where there is no value. */
export function optionalField<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const held: { [P in K]?: V } = {};
  if (value !== undefined) held[key] = value;
  return held;
}
