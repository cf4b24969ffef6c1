import { z } from 'zod';
import { noted } from './author-note.ts';
import { fitDimensionSchema } from './fit.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { scaleSchema } from './number.ts';
import { preEngagementSchema } from './pre-engagement.ts';
import { recordFields } from './record-fields.ts';
import { eachCounts, mayRepeat } from './repetition.ts';
import { reviewSchema } from './review.ts';
import type { Stage } from './stage.ts';
import { textSchema } from './text.ts';

/** The stages a candidate goes through; from the fifth on it is a partnership and has a record of its own. */
export const candidateStages = [
  'awareness',
  'knowledge',
  'internal-assessment',
  'partner-selection',
] as const satisfies readonly Stage[];

/** What a candidate is judged by, in the order of the scorecard (M08). */
export const candidateCriteria = [
  'shared-customers',
  'no-competition',
  'weakest-link',
  'objectives',
  'proposition',
  'access',
] as const;
export type CandidateCriterion = (typeof candidateCriteria)[number];

const customerSchema = z.strictObject({
  who: noted(textSchema, 'Nos clients idéaux dont il est question.', 'Which of our ideal customers this is about.'),
  uses: noted(
    textSchema.optional(),
    'Ce qu’ils achètent déjà au candidat, sans nous concurrencer.',
    'What they already buy from the candidate that does not compete with us.',
  ),
  lacks: noted(textSchema.optional(), 'Ce qui leur manque encore.', 'What they still lack.'),
  evidence: noted(textSchema.optional(), 'Comment on le sait.', 'How we know.'),
});

const publicObjectiveSchema = z.strictObject({
  statement: noted(
    textSchema,
    'Un objectif que le candidat a rendu public.',
    'An objective the candidate made public.',
  ),
  source: noted(textSchema, 'Où il l’a dit, et quand.', 'Where it was said, and when.'),
});

const propositionSchema = z.strictObject({
  kpi: noted(textSchema, 'Un indicateur du candidat, tel qu’il le nomme.', 'A KPI of the candidate, by its own name.'),
  gain: noted(textSchema, 'Ce que nous y changerions.', 'What we would change in it.'),
});

const scoreSchema = z.strictObject({
  criterion: noted(z.enum(candidateCriteria), 'Le critère.', 'The criterion.'),
  score: noted(scaleSchema.optional(), 'La note, de 1 à 5.', 'The score, 1 to 5.'),
  proof: noted(
    textSchema.optional(),
    'La preuve\u202f; une note sans preuve ne compte pas.',
    'The proof; a score without one does not count.',
  ),
});
export type CandidateScore = z.infer<typeof scoreSchema>;

const fitRatingSchema = z.strictObject({
  dimension: noted(fitDimensionSchema, 'La dimension comparée.', 'The dimension compared.'),
  ours: noted(scaleSchema.optional(), 'Notre note, de 1 à 5.', 'Our own rating, 1 to 5.'),
  theirs: noted(scaleSchema.optional(), 'La leur, de 1 à 5.', 'Theirs, 1 to 5.'),
  handle: noted(textSchema.optional(), 'Ce que l’on fait de l’écart.', 'What is done about the gap.'),
});
export type CandidateFit = z.infer<typeof fitRatingSchema>;

/**
 * What an editor writes in `candidates/<id>.mdx`: an organisation we may work with. In no partner edition (M08, M10).
 */
export const candidateRecordSchema = z.strictObject({
  id: noted(
    idSchema.optional(),
    'L’identifiant\u202f; c’est déjà le nom du fichier.',
    'The id; the file name already says it.',
  ),
  title: noted(textSchema, 'Le nom de l’organisation candidate.', 'The name of the candidate organisation.'),
  summary: noted(textSchema.optional(), 'Le candidat en une phrase.', 'The candidate in one sentence.'),
  stage: noted(
    z.enum(candidateStages),
    'Où l’on en est, parmi les quatre premières étapes.',
    'How far it has come, one of the first four stages.',
  ),
  type: noted(
    idSchema.optional(),
    'Le type envisagé (identifiant de reference/types.yaml).',
    'The type considered (id in reference/types.yaml).',
  ),
  owner: noted(
    idSchema.optional(),
    'Qui suit ce candidat (identifiant de people.yaml).',
    'Who follows this candidate (id in people.yaml).',
  ),
  found: noted(isoDateSchema.optional(), 'Le jour où on l’a repéré.', 'The day it was found.'),
  source: noted(textSchema.optional(), 'Comment on l’a repéré.', 'How it was found.'),
  formerly: recordFields.formerly,
  review: noted(reviewSchema.optional(), 'La tenue de cette page.', 'The upkeep of this page.'),
  customers: noted(
    z.array(customerSchema).optional(),
    'Ceux de nos clients idéaux qui s’en servent déjà, et ce qui leur manque.',
    'Which of our ideal customers already use it, and what they lack.',
  ),
  objectives: noted(z.array(publicObjectiveSchema).optional(), 'Ses objectifs publics.', 'Its public objectives.'),
  'value-chain': noted(
    z
      .strictObject({
        weakest: noted(textSchema, 'Le maillon le plus faible de notre chaîne.', 'The weakest link of our chain.'),
        completes: noted(textSchema.optional(), 'Ce que le candidat y apporte.', 'What the candidate brings there.'),
        evidence: noted(textSchema.optional(), 'Comment on le sait.', 'How we know.'),
      })
      .optional(),
    'Où il complète notre chaîne de valeur.',
    'Where it completes our value chain.',
  ),
  proposition: noted(
    z.array(propositionSchema).optional(),
    'Notre proposition, écrite sur ses indicateurs à lui.',
    'Our proposition, written on its own KPIs.',
  ),
  scorecard: noted(
    mayRepeat(z.array(scoreSchema)).optional(),
    'Les notes, chacune avec sa preuve.',
    'The scores, each with its proof.',
  ),
  fit: noted(
    eachCounts(z.array(fitRatingSchema), 'dimension').optional(),
    'L’accord des cultures.',
    'The cultural fit.',
  ),
  'pre-engagement': noted(
    preEngagementSchema.optional(),
    'Les questions à se poser avant de s’engager.',
    'The questions to ask before committing.',
  ),
});
export type CandidateRecord = z.infer<typeof candidateRecordSchema>;
