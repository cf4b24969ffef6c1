import { z } from 'zod';

/** A value as an author would type it; scalars are text. */
export type Example = string | readonly Example[] | { readonly [key: string]: Example };

/**
 * Texts to offer a field that takes one particular form, the plainest first. A field’s schema is asked which of them it
 * accepts: what `new` writes can then never disagree with what `check` reads.
 */
const candidates = [
  'identifiant',
  '2026-12-31',
  '2026-12',
  '2026',
  '6 months',
  'monthly',
  'true',
  '10',
  '3',
  '50 %',
  '1.0',
  'parties.manager',
  'type is joint-venture',
  '10 days before contract.signed',
  'below floor for 2 months',
  'identifiant@1.0',
  'https://exemple.invalid/document',
  'FR',
  'EUR',
];

/**
 * An example that the schema accepts: the required fields of an object, or all of them when none is required.
 * @throws RangeError for a schema no example fits, which is a gap in `candidates`
 */
export function exampleOf(schema: z.ZodType): Example {
  if (schema instanceof z.ZodOptional) return exampleOf(asType(schema.unwrap()));
  if (schema instanceof z.ZodLiteral) return String([...schema.values][0]);
  if (schema instanceof z.ZodUnion) return exampleOf(asType(schema.options[0]));
  if (schema instanceof z.ZodObject) return exampleObject(schema);
  if (schema instanceof z.ZodArray) {
    const item = exampleOf(asType(schema.element));
    return schema.safeParse([item]).success ? [item] : [item, item];
  }
  if (schema instanceof z.ZodRecord)
    return { [exampleText(asType(schema.keyType))]: exampleOf(asType(schema.valueType)) };
  return exampleText(schema);
}

function exampleObject(schema: z.ZodObject): Example {
  const fields = Object.entries(schema.shape).map(([key, field]) => [key, asType(field)] as const);
  const required = fields.filter(([, field]) => !(field instanceof z.ZodOptional));
  const chosen = required.length > 0 ? required : fields;
  return Object.fromEntries(chosen.map(([key, field]) => [key, exampleOf(field)]));
}

function exampleText(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema.safeParse('…').success) return '…';
  const fit = candidates.find((candidate) => schema.safeParse(candidate).success);
  if (fit === undefined) throw new RangeError('No example fits this field.');
  return fit;
}

function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new TypeError('Not a classic zod schema.');
}
