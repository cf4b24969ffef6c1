import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { numberSchema } from './number.ts';
import { readingSchema } from './reading.ts';
import { textSchema } from './text.ts';

const objectiveKinds = ['commercial', 'innovation', 'visibility', 'skills'] as const;

/** A SMART objective (M01). Only its statement is required: what is missing is what the page says. */
export const objectiveSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de l’objectif dans cette fiche.', 'The objective’s id within this record.'),
  kind: noted(
    z.enum(objectiveKinds).optional(),
    'Le genre d’objectif\u00a0: commercial, innovation, visibility ou skills.',
    'The kind of objective: commercial, innovation, visibility or skills.',
  ),
  statement: noted(
    textSchema,
    'L’objectif en une phrase, avec son résultat.',
    'The objective in one sentence, with its outcome.',
  ),
  measure: noted(
    z
      .strictObject({
        kpi: noted(
          idSchema,
          'L’indicateur qui mesure l’objectif (catalogue kpis/).',
          'The KPI that measures the objective (kpis/ catalogue).',
        ),
        target: noted(numberSchema.optional(), 'La valeur à atteindre.', 'The value to reach.'),
        reading: readingSchema,
      })
      .optional(),
    'L’indicateur et la valeur qui disent si l’objectif est atteint.',
    'The KPI and the value that say whether the objective is met.',
  ),
  resources: noted(
    textSchema.optional(),
    'Les moyens qui rendent l’objectif atteignable.',
    'The means that make the objective attainable.',
  ),
  context: noted(
    textSchema.optional(),
    'Le contexte ou le budget qui le rend réaliste.',
    'The context or budget that makes it realistic.',
  ),
  from: noted(isoDateSchema.optional(), 'Le jour où le travail commence.', 'The day work starts.'),
  due: noted(
    isoDateSchema.optional(),
    'La date à laquelle l’objectif doit être atteint.',
    'The date by which the objective must be met.',
  ),
  owner: noted(
    idSchema.optional(),
    'La personne qui en répond (identifiant de people.yaml).',
    'The person who answers for it (id in people.yaml).',
  ),
  agreed: noted(
    z.array(idSchema).optional(),
    'Les parties qui ont donné leur accord.',
    'The parties that have agreed.',
  ),
});
export type Objective = z.infer<typeof objectiveSchema>;
