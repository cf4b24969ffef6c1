import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { booleanSchema, textSchema } from './text.ts';

/**
 * A figure that others published and our texts quote, with who says it; a text quotes it by `<Claim id="…" />` (M47).
 */
export const claimSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du chiffre.', 'The figure’s id.'),
  value: noted(
    textSchema,
    'Le chiffre, tel qu’on le lit\u00a0: «\u00a060\u00a0%\u00a0».',
    'The figure as it is read: “60%”.',
  ),
  says: noted(textSchema, 'Ce que le chiffre prétend, en une phrase.', 'What the figure claims, in one sentence.'),
  study: noted(
    textSchema.optional(),
    'L’étude d’où il viendrait, telle que la source la nomme.',
    'The study it is said to come from, as the source names it.',
  ),
  source: noted(textSchema, 'Qui le rapporte\u00a0: «\u00a0Article 001\u00a0».', 'Who reports it: “Article 001”.'),
  checked: noted(
    booleanSchema.optional(),
    'true si vous avez lu l’étude elle-même.',
    'true if you have read the study itself.',
  ),
});
export type Claim = z.infer<typeof claimSchema>;
