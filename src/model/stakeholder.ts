import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { scaleSchema } from './number.ts';
import { textSchema } from './text.ts';

const stances = ['champion', 'supporter', 'neutral', 'reluctant', 'opponent'] as const;

/** A person or group whose power and interest decide how closely to work with them (M04). */
export const stakeholderSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant dans cette fiche.', 'The id within this record.'),
  name: noted(textSchema, 'La personne ou le groupe.', 'The person or group.'),
  party: noted(
    idSchema.optional(),
    'L’organisation dont il relève\u202f; vide pour un tiers.',
    'The organisation it belongs to; empty for a third party.',
  ),
  power: noted(scaleSchema, 'Le pouvoir sur le partenariat, de 1 à 5.', 'Power over the partnership, 1 to 5.'),
  interest: noted(scaleSchema, 'L’intérêt porté au partenariat, de 1 à 5.', 'Interest in the partnership, 1 to 5.'),
  stance: noted(
    z.enum(stances).optional(),
    'L’attitude\u00a0: champion, supporter, neutral, reluctant ou opponent.',
    'The stance: champion, supporter, neutral, reluctant or opponent.',
  ),
  motivation: noted(textSchema.optional(), 'Ce qui le fait avancer.', 'What drives it.'),
  capacity: noted(textSchema.optional(), 'Ce qu’il peut réellement engager.', 'What it can really commit.'),
  resistance: noted(textSchema.optional(), 'La réticence à prévoir.', 'The resistance to expect.'),
  owner: noted(idSchema.optional(), 'La personne chargée de la relation.', 'The person in charge of the relation.'),
});
export type Stakeholder = z.infer<typeof stakeholderSchema>;
