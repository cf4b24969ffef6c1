import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { scaleSchema } from './number.ts';
import { textSchema } from './text.ts';

/** One item on which a party is judged by itself and by the other, 1 to 5, each rating under its author’s id (M36). */
export const healthCheckSchema = z
  .object({
    on: noted(isoDateSchema, 'Le jour de l’évaluation.', 'The day of the rating.'),
    item: noted(idSchema, 'Ce qui est évalué, en un mot qui ne change pas.', 'What is rated, in a word that stays.'),
    name: noted(textSchema.optional(), 'Ce qui est évalué, tel qu’on le lit.', 'What is rated, as it reads.'),
    of: noted(
      idSchema.optional(),
      'La partie jugée\u202f; à défaut, la première de la fiche.',
      'The party judged; failing that, the first of the record.',
    ),
    meaning: noted(textSchema.optional(), 'Ce que les notes veulent dire.', 'What the ratings mean.'),
    asked: noted(
      isoDateSchema.optional(),
      'Le jour où la note qui manque a été demandée.',
      'The day the missing rating was asked for.',
    ),
  })
  .catchall(scaleSchema);
export type HealthCheck = z.infer<typeof healthCheckSchema>;
