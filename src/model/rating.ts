import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { rateSchema } from './number.ts';
import { eachCounts } from './repetition.ts';

/** What a supplier is rated on (M35). */
const ratingCriteria = ['quality', 'delivery', 'innovation', 'service', 'cost', 'responsibility'] as const;
export type RatingCriterion = (typeof ratingCriteria)[number];

/** One criterion of a supplier’s rating, with its weight and the KPIs that score it (M35). */
export const ratingSchema = z.strictObject({
  criterion: noted(
    z.enum(ratingCriteria),
    'Le critère\u00a0: quality, delivery, innovation, service, cost ou responsibility.',
    'The criterion: quality, delivery, innovation, service, cost or responsibility.',
  ),
  weight: noted(
    rateSchema,
    'Son poids\u202f; ensemble, les poids font 100\u00a0%.',
    'Its weight; together the weights make 100 %.',
  ),
  kpis: noted(
    eachCounts(z.array(idSchema)),
    'Les indicateurs suivis qui le notent, à parts égales.',
    'The KPIs followed that score it, in equal parts.',
  ),
});
export type Rating = z.infer<typeof ratingSchema>;
