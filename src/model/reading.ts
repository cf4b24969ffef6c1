import { z } from 'zod';
import { noted } from './author-note.ts';

/** Which value of a KPI an objective or a key result is judged by. */
export const readingSchema = noted(
  z.enum(['latest', 'total']).optional(),
  'latest\u00a0: la dernière valeur, par défaut\u202f; total\u00a0: la somme depuis le début.',
  'latest: the last value, by default; total: the sum since the start.',
);
export type Reading = NonNullable<z.infer<typeof readingSchema>>;
