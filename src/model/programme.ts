import { z } from 'zod';
import { noted } from './author-note.ts';
import { conditionSchema } from './condition.ts';
import { idSchema } from './identifier.ts';
import { numberSchema } from './number.ts';
import { textSchema } from './text.ts';

/** What a level asks: a condition on the record, or a KPI in its target or at a figure of the programme’s own. */
const programmeCriterionSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du critère.', 'The criterion’s id.'),
  name: noted(textSchema, 'Le critère, tel qu’un partenaire le lit.', 'The criterion as a partner reads it.'),
  when: noted(
    conditionSchema.optional(),
    'La condition sur la fiche\u00a0: «\u00a0stage from working-together\u00a0», «\u00a0exit.plan is set\u00a0».',
    'The condition on the record: “stage from working-together”, “exit.plan is set”.',
  ),
  kpi: noted(
    idSchema.optional(),
    'L’indicateur qui en juge (identifiant de kpis/).',
    'The KPI that tells (id in kpis/).',
  ),
  reach: noted(
    numberSchema.optional(),
    'La valeur à atteindre\u202f; sans elle, la cible convenue de la fiche.',
    'The value to reach; without it, the target agreed in the record.',
  ),
});
export type ProgrammeCriterion = z.infer<typeof programmeCriterionSchema>;

/** A level of the partner programme; the levels are listed from the first to the highest (M57). */
export const programmeLevelSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du niveau.', 'The level’s id.'),
  name: noted(textSchema, 'Le nom du niveau.', 'The level’s name.'),
  summary: noted(textSchema.optional(), 'Le niveau en une phrase.', 'The level in one sentence.'),
  criteria: noted(
    z.array(programmeCriterionSchema).min(1),
    'Ce que demande le niveau, en plus des précédents.',
    'What the level asks, beyond those before it.',
  ),
  benefits: noted(z.array(textSchema).optional(), 'Ce que le niveau apporte.', 'What the level brings.'),
});
export type ProgrammeLevel = z.infer<typeof programmeLevelSchema>;
