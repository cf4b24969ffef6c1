import { z } from 'zod';

/** What a schema says of one field: what it takes, and its sentence for the author. */
export interface FieldShape {
  readonly keys: readonly string[];
  /** Keys beside the named ones are allowed (ids of parties, names of variables). */
  readonly open: boolean;
  readonly noteFr: string;
  readonly noteEn: string;
}

/**
 * Walks a zod schema along a path of keys and indices, through optionals, unions, pipes, lists and records.
 * Unknown steps end the walk: the shape is then that of nothing.
 */
export function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldShape {
  const current = schemaAt(schema, path);
  const note = current ? noteOf(current) : { noteFr: '', noteEn: '' };
  const bare = current && groupOf(unwrap(current));
  if (bare instanceof z.core.$ZodObject) {
    return {
      keys: Object.keys(bare._zod.def.shape),
      open: !(bare._zod.def.catchall instanceof z.core.$ZodNever),
      ...note,
    };
  }
  if (bare instanceof z.core.$ZodRecord && bare._zod.def.keyType instanceof z.core.$ZodEnum) {
    return { keys: Object.values(bare._zod.def.keyType._zod.def.entries).map(String), open: false, ...note };
  }
  return { keys: [], open: true, ...note };
}

/** The schema of the list at a path, bare of its optional wrapper; undefined where the schema knows no list there. */
export function listAt(schema: z.ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const found = schemaAt(schema, path);
  const bare = found && unwrap(found);
  return bare instanceof z.core.$ZodArray ? bare : undefined;
}

/** Whether the schema at a path takes a value, whatever stands around it. */
export function takes(schema: z.ZodType, path: readonly PropertyKey[], value: string): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && z.core.safeParse(found, value).success;
}

/** The schema at a path of a record; undefined where it knows nothing there. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) current = current && childOf(unwrap(current), step);
  return current;
}

/** Of a value that may be written short or as a group, the group: its keys are those that can be misspelt. */
function groupOf(schema: z.core.$ZodType): z.core.$ZodType {
  if (!(schema instanceof z.core.$ZodUnion)) return schema;
  return schema._zod.def.options.map(unwrap).find((option) => option instanceof z.core.$ZodObject) ?? schema;
}

function noteOf(schema: z.core.$ZodType): { noteFr: string; noteEn: string } {
  const meta = z.globalRegistry.get(schema);
  const english = meta?.['en'];
  return { noteFr: meta?.description ?? '', noteEn: typeof english === 'string' ? english : '' };
}

/** The schema under optional wrappers and transforms: what the author’s own value meets first. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodNullable
  ) {
    return unwrap(schema._zod.def.innerType);
  }
  if (schema instanceof z.core.$ZodPipe) return unwrap(schema._zod.def.in);
  return schema;
}

function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodObject)
    return ownField(schema._zod.def.shape, String(step)) ?? schema._zod.def.catchall;
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  if (schema instanceof z.core.$ZodUnion) {
    for (const option of schema._zod.def.options) {
      const child = childOf(unwrap(option), step);
      if (child) return child;
    }
  }
  return undefined;
}

/** A field the schema names itself: `constructor` is none. */
function ownField(shape: Readonly<Record<string, z.core.$ZodType>>, name: string): z.core.$ZodType | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}
