import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { mechanismsSchema } from './mechanism.ts';
import { recordFields } from './record-fields.ts';
import { stageSchema } from './stage.ts';
import { textSchema } from './text.ts';

/** A page of method, in prose, tied to what applies it (M49). */
export const guideRecordSchema = z.strictObject({
  id: recordFields.id,
  title: noted(textSchema, 'Le titre du guide.', 'The guide’s title.'),
  summary: noted(textSchema.optional(), 'Le guide en une phrase.', 'The guide in one sentence.'),
  phase: noted(stageSchema.optional(), 'L’étape à laquelle il sert.', 'The stage it serves.'),
  formerly: recordFields.formerly,
  owner: noted(idSchema.optional(), 'La personne qui tient le guide.', 'The person who keeps the guide.'),
  review: recordFields.review,
  applies: noted(
    z
      .strictObject({
        clauses: noted(z.array(idSchema).optional(), 'Les clauses liées.', 'The related clauses.'),
        kpis: noted(z.array(idSchema).optional(), 'Les indicateurs liés.', 'The related KPIs.'),
        checklists: noted(z.array(idSchema).optional(), 'Les checklists liées.', 'The related checklists.'),
        guides: noted(z.array(idSchema).optional(), 'Les guides voisins.', 'The neighbouring guides.'),
      })
      .optional(),
    'Ce qui applique ce guide.',
    'What applies this guide.',
  ),
  rows: noted(
    mechanismsSchema.optional(),
    'Les mécanismes que cela sert, par leur numéro\u00a0: M01.',
    'The mechanisms this serves, by their number: M01.',
  ),
  keywords: noted(
    z.array(textSchema).optional(),
    'Les mots par lesquels on le cherche.',
    'The words people search it by.',
  ),
  visibility: recordFields.visibility,
});
export type GuideRecord = z.infer<typeof guideRecordSchema>;
