import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { recordFields } from './record-fields.ts';
import { textSchema } from './text.ts';

/**
 * A partnership of others, as a source tells it, tied to the guides it illustrates (M47). Its figures are
 * claims, quoted in the text.
 */
export const caseRecordSchema = z.strictObject({
  id: recordFields.id,
  title: noted(textSchema, 'Le titre du cas.', 'The case’s title.'),
  summary: noted(
    textSchema.optional(),
    'Ce que le cas montre, en une phrase.',
    'What the case shows, in one sentence.',
  ),
  organisations: noted(
    z.array(textSchema).min(1),
    'Les organisations dont il parle.',
    'The organisations it is about.',
  ),
  source: noted(
    textSchema,
    'Qui rapporte le cas\u00a0: «\u00a0Article 001\u00a0».',
    'Who tells the case: “Article 001”.',
  ),
  guides: noted(
    z.array(idSchema).min(1),
    'Les guides qu’il illustre\u202f; le premier dit l’étape où le ranger.',
    'The guides it illustrates; the first says the stage it is listed under.',
  ),
  formerly: recordFields.formerly,
  owner: noted(idSchema.optional(), 'La personne qui tient le cas.', 'The person who keeps the case.'),
  review: recordFields.review,
  keywords: noted(
    z.array(textSchema).optional(),
    'Les mots par lesquels on le cherche.',
    'The words people search it by.',
  ),
  visibility: recordFields.visibility,
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;
