import { z } from 'zod';
import { noted } from './author-note.ts';
import { clauseDutySchema, clauseRecordSchema } from './clause.ts';
import { legalReferenceSchema } from './legal-reference.ts';
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

const translatedDutySchema = clauseDutySchema.partial({ party: true });
/** An obligation in another language: what to do, the proof, and who is bound where the French file names a role. */
export type TranslatedDuty = Pick<z.infer<typeof translatedDutySchema>, 'party' | 'do' | 'evidence'>;

const translatedLegalSchema = legalReferenceSchema.partial({ read: true });
/** The note on a legal text in another language, by the text it is about. */
export type TranslatedLegal = Pick<z.infer<typeof translatedLegalSchema>, 'ref' | 'note'>;

/** The front matter of a clause in another language. */
export const clauseCounterpartSchema = clauseRecordSchema.partial().extend({
  variables: noted(
    z.record(z.string(), translatedVariableSchema).optional(),
    'Les blancs du texte, chacun par son nom dans cette langue.',
    'The blanks of the wording, each by its name in this language.',
  ),
  obligations: noted(
    z.array(translatedDutySchema).optional(),
    'Les obligations dans cette langue, autant que dans le fichier français et dans le même ordre\u202f; leurs délais sont ceux du fichier français.',
    'The obligations in this language, as many as in the French file and in the same order; their times are those of the French file.',
  ),
  legal: noted(
    z.array(translatedLegalSchema).optional(),
    'Les notes des références légales dans cette langue, chacune avec le «\u00a0ref\u00a0» du fichier français.',
    'The notes on the legal references in this language, each with the “ref” of the French file.',
  ),
});
