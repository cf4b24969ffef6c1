import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { wholeNumberBetween } from './number.ts';
import { textSchema } from './text.ts';

const contributionKinds = [
  'skills',
  'technology',
  'market-access',
  'industrial-capacity',
  'data',
  'institutional-network',
] as const;

/** An asset and how strong each party is in it, 0 to 5 (M05). */
export const contributionSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de l’apport.', 'The contribution’s id.'),
  kind: noted(z.enum(contributionKinds), 'Le genre d’apport.', 'The kind of contribution.'),
  name: noted(textSchema, 'L’apport en quelques mots.', 'The contribution in a few words.'),
  strength: noted(
    z.record(idSchema, wholeNumberBetween(0, 5)),
    'La force de chaque partie, de 0 à 5.',
    'Each party’s strength, 0 to 5.',
  ),
  limit: noted(
    textSchema.optional(),
    'Ce qui limite l’apport\u00a0: disponibilité, maturité, risque de transfert.',
    'What limits it: availability, maturity, transfer risk.',
  ),
  alone: noted(
    textSchema.optional(),
    'Ce que l’on ne pourrait pas refaire seul à un coût et dans un délai raisonnables.',
    'What could not be rebuilt alone at reasonable cost and time.',
  ),
});
export type Contribution = z.infer<typeof contributionSchema>;

/** What each side can, could and cannot share. */
export const knowledgeSchema = z.strictObject({
  can: noted(z.array(textSchema).optional(), 'Ce que l’on partage.', 'What is shared.'),
  could: noted(
    z.array(textSchema).optional(),
    'Ce que l’on pourrait partager, sous condition.',
    'What could be shared, under conditions.',
  ),
  cannot: noted(z.array(textSchema).optional(), 'Ce que l’on ne partage pas.', 'What is not shared.'),
});
