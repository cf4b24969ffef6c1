import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { recordFields } from './record-fields.ts';
import { textSchema } from './text.ts';

/** A question that partnership managers ask; the text of the file answers it, and a guide says the rest (M48). */
export const questionRecordSchema = z.strictObject({
  id: recordFields.id,
  title: noted(textSchema, 'La question, telle qu’on la pose.', 'The question, as people ask it.'),
  guide: noted(
    idSchema,
    'Le guide qui dit le reste\u202f; son étape est celle de la question.',
    'The guide that says the rest; its stage is the question’s.',
  ),
  formerly: recordFields.formerly,
  owner: noted(idSchema.optional(), 'La personne qui tient la réponse.', 'The person who keeps the answer.'),
  review: recordFields.review,
  keywords: noted(
    z.array(textSchema).optional(),
    'Les mots par lesquels on la cherche.',
    'The words people search it by.',
  ),
  visibility: recordFields.visibility,
});
export type QuestionRecord = z.infer<typeof questionRecordSchema>;
