import { z } from 'zod';
import { noted } from './author-note.ts';
import { lastingDurationSchema } from './duration.ts';
import { exitScenarioSchema } from './exit-scenario.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { textSchema } from './text.ts';

/**
 * A point of the plan: plain words, or the same words with where they stand, who keeps them and
 * when they were last read.
 */
const arrangementSchema = z.union([
  textSchema,
  z.strictObject({
    agreed: noted(textSchema, 'Ce qui est convenu.', 'What is agreed.'),
    at: noted(textSchema.optional(), 'L’article ou l’annexe qui le dit.', 'The article or schedule that says so.'),
    owner: noted(idSchema.optional(), 'La personne qui en répond.', 'The person who answers for it.'),
    reviewed: noted(isoDateSchema.optional(), 'Le jour de sa dernière relecture.', 'The day it was last read again.'),
  }),
]);
export type ExitArrangement = z.infer<typeof arrangementSchema>;

/** How the parties would leave, agreed while they get on (M45). */
export const exitSchema = z.strictObject({
  triggers: noted(z.array(textSchema).optional(), 'Ce qui déclenche la sortie.', 'What triggers the exit.'),
  plan: noted(
    z
      .strictObject({
        data: noted(arrangementSchema.optional(), 'Le sort des données.', 'What happens to the data.'),
        ip: noted(
          arrangementSchema.optional(),
          'Le sort de la propriété intellectuelle.',
          'What happens to intellectual property.',
        ),
        people: noted(arrangementSchema.optional(), 'Le sort des équipes.', 'What happens to the people.'),
        customers: noted(
          arrangementSchema.optional(),
          'Le sort des clients communs.',
          'What happens to shared customers.',
        ),
        transition: noted(
          arrangementSchema.optional(),
          'La transition et la continuité de service.',
          'Transition and continuity of service.',
        ),
        communication: noted(
          arrangementSchema.optional(),
          'Ce qui est dit, à qui et par qui.',
          'What is said, to whom and by whom.',
        ),
        owner: noted(idSchema.optional(), 'La personne qui tient le plan.', 'The person who keeps the plan.'),
        rehearsed: noted(isoDateSchema.optional(), 'La dernière répétition.', 'The last rehearsal.'),
        every: noted(
          lastingDurationSchema.optional(),
          'L’intervalle de répétition et de relecture\u202f; un an par défaut.',
          'How often it is rehearsed and read again; once a year by default.',
        ),
      })
      .optional(),
    'Le plan de sortie.',
    'The exit plan.',
  ),
  scenarios: noted(
    z.array(exitScenarioSchema).optional(),
    'Les scénarios de fin ou de transformation.',
    'The scenarios of end or transformation.',
  ),
});
export type ExitArrangements = z.infer<typeof exitSchema>;
