import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { rateSchema, wholeNumberBetween } from './number.ts';
import { mayRepeat } from './repetition.ts';
import { textSchema } from './text.ts';

/** A type of partnership and the criteria that set it apart (M07). */
export const partnershipTypeSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du type.', 'The type’s id.'),
  name: noted(textSchema, 'Le nom du type.', 'The type’s name.'),
  summary: noted(textSchema.optional(), 'Le type en une phrase.', 'The type in one sentence.'),
  risk: noted(z.enum(['low', 'moderate', 'high']).optional(), 'Le risque.', 'The risk.'),
  investment: noted(z.enum(['minimal', 'medium', 'large']).optional(), 'L’investissement.', 'The investment.'),
  independence: noted(
    z
      .strictObject({
        level: noted(z.enum(['low', 'medium', 'high']), 'Le degré d’indépendance.', 'The degree of independence.'),
        share: noted(rateSchema.optional(), 'La part d’indépendance gardée.', 'The share of independence kept.'),
      })
      .optional(),
    'L’indépendance gardée.',
    'The independence kept.',
  ),
  speed: noted(
    z
      .strictObject({
        level: noted(z.enum(['fast', 'moderate', 'slow']), 'La rapidité de mise en place.', 'How fast it is set up.'),
        months: noted(
          mayRepeat(z.array(wholeNumberBetween(0, 120)).min(2).max(2)).optional(),
          'Le délai en mois\u00a0: [1, 3].',
          'The time in months: [1, 3].',
        ),
      })
      .optional(),
    'La rapidité.',
    'The speed.',
  ),
  goal: noted(
    z.enum(['useful', 'important', 'vital']).optional(),
    'À quel point le but commun doit compter pour justifier ce type.',
    'How much the common goal must matter to warrant this type.',
  ),
  maturity: noted(
    z.enum(['new', 'tried', 'proven']).optional(),
    'La relation que ce type suppose\u00a0: new, tried (un essai) ou proven (plusieurs projets).',
    'The relationship this type supposes: new, tried (one trial) or proven (several projects).',
  ),
  step: noted(
    z
      .strictObject({
        rank: noted(wholeNumberBetween(1, 9), 'Son rang sur l’échelle d’engagement.', 'Its place on the ladder.'),
        commits: noted(textSchema, 'Ce que la marche engage.', 'What the step commits you to.'),
        trial: noted(
          z
            .strictObject({
              name: noted(textSchema, 'Le nom de l’essai.', 'The trial’s name.'),
              commits: noted(textSchema, 'Ce que l’essai engage.', 'What the trial commits you to.'),
            })
            .optional(),
          'L’essai qui précède cette marche.',
          'The trial that comes before this step.',
        ),
      })
      .optional(),
    'La marche sur l’échelle d’engagement progressif.',
    'The step on the ladder of progressive commitment.',
  ),
  requires: noted(
    z.array(idSchema).optional(),
    'Les clauses exigées dès l’étape working-together.',
    'The clauses required from stage working-together.',
  ),
  source: noted(textSchema.optional(), 'D’où viennent ces chiffres.', 'Where these figures come from.'),
});
export type PartnershipType = z.infer<typeof partnershipTypeSchema>;

/** A kind of supplier contract (M19). */
export const contractKindSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du genre.', 'The kind’s id.'),
  name: noted(textSchema, 'Le nom du genre.', 'The kind’s name.'),
  summary: noted(textSchema.optional(), 'Le genre en une phrase.', 'The kind in one sentence.'),
  term: noted(textSchema.optional(), 'La durée habituelle.', 'The usual term.'),
  commitment: noted(textSchema.optional(), 'Le degré d’engagement.', 'The degree of commitment.'),
  flexibility: noted(textSchema.optional(), 'La souplesse laissée.', 'The flexibility left.'),
  innovation: noted(textSchema.optional(), 'La place de l’innovation.', 'The room for innovation.'),
  source: noted(textSchema.optional(), 'D’où viennent ces repères.', 'Where these come from.'),
});
export type ContractKind = z.infer<typeof contractKindSchema>;

/** A tool of the directory (M24). */
export const toolSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de l’outil.', 'The tool’s id.'),
  name: noted(textSchema, 'Le nom de l’outil.', 'The tool’s name.'),
  for: noted(textSchema.optional(), 'Ce à quoi il sert.', 'What it is for.'),
});
export type Tool = z.infer<typeof toolSchema>;
