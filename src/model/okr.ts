import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { numberSchema } from './number.ts';
import { readingSchema } from './reading.ts';
import { textSchema } from './text.ts';

/** A measured step towards an objective: from a starting value to a target (M03). */
const keyResultSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du résultat dans l’objectif.', 'The result’s id within its objective.'),
  statement: noted(textSchema, 'Le résultat en quelques mots.', 'The result in a few words.'),
  kpi: noted(idSchema.optional(), 'L’indicateur qui le mesure.', 'The KPI that measures it.'),
  from: noted(numberSchema.optional(), 'La valeur de départ.', 'The starting value.'),
  to: noted(numberSchema.optional(), 'La valeur visée.', 'The target value.'),
  reading: readingSchema,
  due: noted(isoDateSchema.optional(), 'L’échéance du résultat.', 'The result’s due date.'),
  owner: noted(idSchema.optional(), 'La personne qui en répond.', 'The person who answers for it.'),
});
export type KeyResult = z.infer<typeof keyResultSchema>;

/** A shared, ambitious objective and its key results; `party` makes it one organisation’s own part (M03). */
export const okrSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de l’objectif partagé.', 'The shared objective’s id.'),
  objective: noted(textSchema, 'L’ambition commune, sans chiffre.', 'The shared ambition, without a figure.'),
  party: noted(
    idSchema.optional(),
    'La partie dont c’est la part, pour un sous-objectif.',
    'The party whose part this is, for a sub-objective.',
  ),
  parent: noted(
    idSchema.optional(),
    'L’objectif partagé dont celui-ci découle.',
    'The shared objective this one derives from.',
  ),
  from: noted(
    isoDateSchema.optional(),
    'Le jour où l’on a commencé\u202f; à défaut, le début du partenariat.',
    'The day work started; failing that, the start of the partnership.',
  ),
  due: noted(isoDateSchema.optional(), 'L’échéance commune.', 'The shared due date.'),
  results: noted(z.array(keyResultSchema), 'Trois à cinq résultats clés.', 'Three to five key results.'),
});
export type Okr = z.infer<typeof okrSchema>;
