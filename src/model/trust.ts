import { z } from 'zod';
import { noted } from './author-note.ts';
import { isoDateSchema } from './iso-date.ts';
import { scaleSchema } from './number.ts';

/** The five behaviours of a team that holds, each resting on the one before (M29). */
export const behaviours = ['trust', 'disagreement', 'commitment', 'accountability', 'results'] as const;
export type Behaviour = (typeof behaviours)[number];

/** One behaviour that both sides rate the same day, 1 to 5, each under its own id (M29). */
export const trustRatingSchema = z
  .object({
    on: noted(isoDateSchema, 'Le jour de l’évaluation.', 'The day of the rating.'),
    behaviour: noted(
      z.enum(behaviours),
      'Le comportement\u00a0: trust, disagreement, commitment, accountability ou results.',
      'The behaviour: trust, disagreement, commitment, accountability or results.',
    ),
  })
  .catchall(scaleSchema);
export type TrustRating = z.infer<typeof trustRatingSchema>;
