import { z } from 'zod';
import { noted } from './author-note.ts';
import { isoDateSchema } from './iso-date.ts';
import { textSchema } from './text.ts';

/** A legal text, the day it was read and what to remember of it; never advice, a lawyer must check. */
export const legalReferenceSchema = z.strictObject({
  ref: noted(textSchema, 'Le texte de loi.', 'The legal text.'),
  read: noted(isoDateSchema, 'Le jour où il a été lu.', 'The day it was read.'),
  note: noted(textSchema.optional(), 'Une note\u00a0: un avocat doit vérifier.', 'A note: a lawyer must check.'),
});
export type LegalReference = z.infer<typeof legalReferenceSchema>;
