import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { textSchema } from './text.ts';

/** Someone the records refer to by id. */
export const personSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de la personne.', 'The person’s id.'),
  name: noted(textSchema, 'Son nom.', 'Their name.'),
  role: noted(textSchema.optional(), 'Sa fonction.', 'Their role.'),
  party: noted(idSchema.optional(), 'Son organisation.', 'Their organisation.'),
});
export type Person = z.infer<typeof personSchema>;
