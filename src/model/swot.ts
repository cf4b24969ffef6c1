import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { eachCounts } from './repetition.ts';
import { textSchema } from './text.ts';

const entries = z.record(idSchema, textSchema);

const crossingSchema = z.strictObject({
  of: noted(
    eachCounts(z.array(textSchema).min(2).max(2)),
    'Les deux entrées croisées, comme «\u00a0valbrune.sites\u00a0» et «\u00a0aid\u00a0».',
    'The two entries crossed, such as “valbrune.sites” and “aid”.',
  ),
  idea: noted(textSchema, 'L’idée qui en sort.', 'The idea that comes out of it.'),
  owner: noted(idSchema.optional(), 'La personne qui la porte.', 'The person who carries it.'),
  due: noted(isoDateSchema.optional(), 'Pour quand.', 'By when.'),
});

const frictionSchema = z.strictObject({
  of: noted(
    idSchema,
    'La faiblesse que les deux parties déclarent, par son identifiant.',
    'The weakness that both parties declare, by its id.',
  ),
  mitigation: noted(textSchema.optional(), 'La parade convenue.', 'The agreed mitigation.'),
  owner: noted(idSchema.optional(), 'La personne qui la porte.', 'The person who carries it.'),
  due: noted(isoDateSchema.optional(), 'Pour quand.', 'By when.'),
});

/** Crossed SWOT (M06): each party’s strengths and weaknesses under its id, the shared outside world under `shared`. */
export const swotSchema = z
  .object({
    shared: noted(
      z
        .strictObject({
          opportunities: noted(entries.optional(), 'Les opportunités communes.', 'The shared opportunities.'),
          threats: noted(entries.optional(), 'Les menaces communes.', 'The shared threats.'),
        })
        .optional(),
      'Ce qui vient du dehors, pour les deux parties.',
      'What comes from outside, for both parties.',
    ),
    crossings: noted(
      z.array(crossingSchema).optional(),
      'Les croisements et l’idée de chacun.',
      'The crossings and the idea of each.',
    ),
    frictions: noted(
      z.array(frictionSchema).optional(),
      'Les faiblesses communes et la parade de chacune.',
      'The shared weaknesses and the mitigation of each.',
    ),
  })
  .catchall(
    z.strictObject({
      strengths: noted(entries.optional(), 'Les forces de la partie.', 'The party’s strengths.'),
      weaknesses: noted(entries.optional(), 'Les faiblesses de la partie.', 'The party’s weaknesses.'),
    }),
  );
export type Swot = z.infer<typeof swotSchema>;
