import { z } from 'zod';
import { noted } from './author-note.ts';
import { scaleSchema } from './number.ts';
import { textSchema } from './text.ts';

/** What two cultures are compared by (M09). */
export const fitDimensionSchema = z.enum([
  'decision-process',
  'work-rhythm',
  'values',
  'communication-style',
  'risk-attitude',
]);

/** One dimension of cultural fit, each party rating itself 1 to 5 under its own id (M09). */
export const fitSchema = z
  .object({
    dimension: noted(fitDimensionSchema, 'La dimension comparée.', 'The dimension compared.'),
    handle: noted(textSchema.optional(), 'Ce que l’on fait de l’écart.', 'What is done about the gap.'),
  })
  .catchall(scaleSchema);
export type Fit = z.infer<typeof fitSchema>;
