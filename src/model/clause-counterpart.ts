import { z } from 'zod';
import { noted } from './author-note.ts';
import { clauseRecordSchema } from './clause.ts';
import { textSchema } from './text.ts';

/** The words of a blank in another language; its kind, its bounds and its default are those of the French file. */
const translatedVariableSchema = z.strictObject({
  label: noted(textSchema, 'Son nom dans cette langue.', 'Its name in this language.'),
  unit: noted(textSchema.optional(), 'Son unité dans cette langue.', 'Its unit in this language.'),
  'if-missing': noted(
    textSchema.optional(),
    'Ce qui vaut si elle n’est pas remplie, dans cette langue.',
    'What holds if it is not filled, in this language.',
  ),
});
export type TranslatedVariable = z.infer<typeof translatedVariableSchema>;

/** The front matter of a clause in another language. */
export const clauseCounterpartSchema = clauseRecordSchema.partial().extend({
  variables: noted(
    z.record(z.string(), translatedVariableSchema).optional(),
    'Les blancs du texte, chacun par son nom dans cette langue.',
    'The blanks of the wording, each by its name in this language.',
  ),
});
