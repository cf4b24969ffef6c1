import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { numberSchema, rateSchema } from './number.ts';
import { textSchema } from './text.ts';

/** A resource put in common: its capacity, its use, and who is mandated to run it (M27). */
export const pooledSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de la ressource.', 'The resource’s id.'),
  kind: noted(
    z.enum(['people', 'funds', 'technology', 'logistics']),
    'Le genre de ressource.',
    'The kind of resource.',
  ),
  name: noted(textSchema, 'La ressource.', 'The resource.'),
  unit: noted(
    textSchema.optional(),
    'L’unité de la capacité, par exemple «\u00a0jours par an\u00a0».',
    'The unit of the capacity, such as “days a year”.',
  ),
  capacity: noted(numberSchema.optional(), 'La capacité convenue.', 'The agreed capacity.'),
  share: noted(z.record(idSchema, rateSchema).optional(), 'La part de chaque partie.', 'Each party’s share.'),
  used: noted(numberSchema.optional(), 'L’usage constaté.', 'The observed use.'),
  'underused-below': noted(
    rateSchema.optional(),
    'L’usage sous lequel elle est sous-employée\u202f; 60\u00a0% par défaut.',
    'The use below which it is under-used; 60 % by default.',
  ),
  owner: noted(
    idSchema.optional(),
    'La personne mandatée par les deux parties.',
    'The person mandated by both parties.',
  ),
  'mandated-by': noted(
    z.array(idSchema).optional(),
    'Les parties qui ont mandaté cette personne.',
    'The parties that mandated this person.',
  ),
});
export type Pooled = z.infer<typeof pooledSchema>;
