import { z } from 'zod';
import { noted } from './author-note.ts';
import { durationSchema } from './duration.ts';
import { textSchema } from './text.ts';

/** A way the partnership could end or become another one: a plain sentence, or its parts (M45). */
export const exitScenarioSchema = z.union([
  textSchema,
  z.strictObject({
    kind: noted(
      z.enum(['end', 'transformation']),
      'end si la relation s’arrête, transformation si elle continue autrement.',
      'end if the relation stops, transformation if it goes on otherwise.',
    ),
    title: noted(textSchema, 'Le scénario en quelques mots.', 'The scenario in a few words.'),
    trigger: noted(textSchema.optional(), 'Ce qui l’ouvrirait.', 'What would open it.'),
    remains: noted(textSchema.optional(), 'Ce qui reste après.', 'What remains afterwards.'),
    delay: noted(
      durationSchema.optional(),
      'Le temps qu’il prend, par exemple «\u00a06 months\u00a0».',
      'How long it takes, such as “6 months”.',
    ),
    decides: noted(
      textSchema.optional(),
      'Qui le décide\u00a0: un comité, les dirigeants, l’unanimité.',
      'Who decides it: a committee, the sponsors, unanimity.',
    ),
  }),
]);
export type ExitScenario = z.infer<typeof exitScenarioSchema>;
