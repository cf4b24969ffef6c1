import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { reviewSchema } from './review.ts';
import { textSchema } from './text.ts';
import { visibilitySchema } from './visibility.ts';

/** A question that partnership managers ask; the text of the file answers it, and a guide says the rest (M48). */
export const questionRecordSchema = z.strictObject({
  id: noted(
    idSchema.optional(),
    'L’identifiant ; c’est déjà le nom du fichier.',
    'The id; the file name already says it.',
  ),
  title: noted(textSchema, 'La question, telle qu’on la pose.', 'The question, as people ask it.'),
  guide: noted(
    idSchema,
    'Le guide qui dit le reste ; son étape est celle de la question.',
    'The guide that says the rest; its stage is the question’s.',
  ),
  formerly: noted(z.array(idSchema).optional(), 'Les anciens identifiants.', 'The former ids.'),
  owner: noted(idSchema.optional(), 'La personne qui tient la réponse.', 'The person who keeps the answer.'),
  review: noted(reviewSchema.optional(), 'La relecture.', 'The review.'),
  keywords: noted(
    z.array(textSchema).optional(),
    'Les mots par lesquels on la cherche.',
    'The words people search it by.',
  ),
  visibility: noted(
    visibilitySchema.optional(),
    'internal, ou shared pour les éditions partenaires.',
    'internal, or shared for partner editions.',
  ),
});
export type QuestionRecord = z.infer<typeof questionRecordSchema>;
