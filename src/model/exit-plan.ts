import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { textSchema } from './text.ts';

/** How the parties would leave, agreed while they get on (M45). */
export const exitSchema = z.strictObject({
  triggers: noted(z.array(textSchema).optional(), 'Ce qui déclenche la sortie.', 'What triggers the exit.'),
  plan: noted(
    z
      .strictObject({
        data: noted(textSchema.optional(), 'Le sort des données.', 'What happens to the data.'),
        ip: noted(
          textSchema.optional(),
          'Le sort de la propriété intellectuelle.',
          'What happens to intellectual property.',
        ),
        people: noted(textSchema.optional(), 'Le sort des équipes.', 'What happens to the people.'),
        customers: noted(textSchema.optional(), 'Le sort des clients communs.', 'What happens to shared customers.'),
        transition: noted(
          textSchema.optional(),
          'La transition et la continuité de service.',
          'Transition and continuity of service.',
        ),
        owner: noted(idSchema.optional(), 'La personne qui tient le plan.', 'The person who keeps the plan.'),
        rehearsed: noted(isoDateSchema.optional(), 'La dernière répétition.', 'The last rehearsal.'),
      })
      .optional(),
    'Le plan de sortie.',
    'The exit plan.',
  ),
  scenarios: noted(
    z.array(textSchema).optional(),
    'Les scénarios de fin ou de transformation.',
    'The scenarios of end or transformation.',
  ),
});
export type ExitArrangements = z.infer<typeof exitSchema>;
