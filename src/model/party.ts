import { z } from 'zod';
import { noted } from './author-note.ts';
import { countrySchema } from './country.ts';
import { idSchema } from './identifier.ts';
import { textSchema } from './text.ts';

/** One of the organisations of a partnership, with the people who answer for it (M31). */
export const partySchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de l’organisation.', 'The organisation’s id.'),
  name: noted(textSchema, 'Le nom de l’organisation, tel qu’on l’écrit.', 'The organisation’s name as it is written.'),
  manager: noted(
    idSchema.optional(),
    'Le responsable du partenariat de ce côté (identifiant de people.yaml).',
    'The partnership manager on this side (id in people.yaml).',
  ),
  sponsor: noted(
    idSchema.optional(),
    'Le dirigeant responsable de ce côté (identifiant de people.yaml).',
    'The senior executive responsible on this side (id in people.yaml).',
  ),
  involvement: noted(
    textSchema.optional(),
    'Comment ce dirigeant s’engage\u00a0: ce qu’il ouvre, préside ou arbitre.',
    'How that executive takes part: what they open, chair or arbitrate.',
  ),
  country: noted(
    countrySchema.optional(),
    'Le pays, en deux lettres\u00a0: FR, ES.',
    'The country, in two letters: FR, ES.',
  ),
});
export type Party = z.infer<typeof partySchema>;
