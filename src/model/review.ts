import { z } from 'zod';
import { noted } from './author-note.ts';
import { lastingDurationSchema } from './duration.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';

/** Who keeps a page true, how often it is read again, and when it last was (M25). */
export const reviewSchema = z.strictObject({
  owner: noted(
    idSchema.optional(),
    'La personne qui tient cette page à jour (identifiant de people.yaml).',
    'The person who keeps this page up to date (id in people.yaml).',
  ),
  every: noted(
    lastingDurationSchema.optional(),
    'L’intervalle entre deux relectures, par exemple «\u00a06 months\u00a0».',
    'The time between two readings, such as “6 months”.',
  ),
  last: noted(isoDateSchema.optional(), 'La date de la dernière relecture.', 'The date of the last reading.'),
});
export type Review = z.infer<typeof reviewSchema>;
