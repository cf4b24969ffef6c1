import type { z } from 'zod';

/**
 * Gives a field its sentence for the author, in French and in English.
 * The same sentence feeds hints, the files that `new` writes, and the format reference page.
 */
export function noted<S extends z.ZodType>(schema: S, fr: string, en: string): S {
  return schema.meta({ description: fr, en });
}
