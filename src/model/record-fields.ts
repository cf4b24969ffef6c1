import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { reviewSchema } from './review.ts';
import { visibilitySchema } from './visibility.ts';

/**
 * The fields that every kind of record carries and that mean the same in each: taken one by one, so that each
 * model keeps its own order.
 */
export const recordFields = {
  id: noted(
    idSchema.optional(),
    'L’identifiant\u202f; c’est déjà le nom du fichier.',
    'The id; the file name already says it.',
  ),
  formerly: noted(z.array(idSchema).optional(), 'Les anciens identifiants.', 'The former ids.'),
  review: noted(reviewSchema.optional(), 'La relecture.', 'The review.'),
  visibility: noted(
    visibilitySchema.optional(),
    'internal, ou shared pour les éditions partenaires.',
    'internal, or shared for partner editions.',
  ),
};
