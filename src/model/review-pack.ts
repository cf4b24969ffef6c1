import { z } from 'zod';
import { currencySchema } from './money.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { frequencyOf, isPeriod, periodSchema, type Period } from './period.ts';
import { reviewedKpiSchema } from './reviewed-kpi.ts';
import {
  postMortemSchema,
  proposedActionSchema,
  reviewedCommitmentSchema,
  reviewedConflictSchema,
  reviewedEntrySchema,
  reviewedObligationSchema,
  reviewedPaymentSchema,
  wantedDecisionSchema,
} from './reviewed-point.ts';
import { textSchema } from './text.ts';

/** The version of the snapshot’s form. One that a later form cannot read raises it. */
export const snapshotVersion = 1;

const indexSchema = z.strictObject({
  score: z.number().nullable(),
  status: z.enum(['ok', 'watch', 'bad', 'no-data']),
});

const adjustmentSchema = z.strictObject({
  /** Objectives missed, or behind the share of their time gone; both shares from 0 to 1. */
  objectives: z.array(
    z.strictObject({
      objective: idSchema,
      statement: textSchema,
      state: z.enum(['missed', 'behind']),
      attainment: z.number().nullable(),
      elapsed: z.number().nullable(),
      due: isoDateSchema.optional(),
    }),
  ),
  /** Notices that can be given before the second next review. */
  notices: z.array(
    z.strictObject({
      contract: idSchema,
      title: textSchema.optional(),
      notice: isoDateSchema,
      end: isoDateSchema.optional(),
      renewal: z.enum(['tacit', 'express', 'indefinite', 'none']),
    }),
  ),
  /** The clauses in force that let the parties realign. */
  clauses: z.array(z.strictObject({ clause: idSchema, title: textSchema, article: textSchema.optional() })),
  /** How many of the exit plan’s items are ready, of how many; absent where no plan is written. */
  exit: z.strictObject({ ready: z.int(), items: z.int(), lacks: z.array(idSchema) }).optional(),
});
export type ReviewAdjustment = z.infer<typeof adjustmentSchema>;

/**
 * The pack of one quarterly business review (M37): everything its page says, computed at `asOf`. The same shape is what
 * `freeze` writes to `partnerships/<id>/reviews/<quarter>.json`, so that a past review is shown as it was held. A
 * machine writes it: every key is there for that page, and a key unknown to it is an error.
 */
export const reviewPackSchema = z.strictObject({
  version: z.literal(snapshotVersion),
  partnership: idSchema,
  quarter: periodSchema,
  asOf: isoDateSchema,
  currency: currencySchema,
  /** The two indices at the end of the quarter; absent where nothing enters them. */
  health: z.strictObject({ business: indexSchema, relationship: indexSchema }).optional(),
  commitments: z.array(reviewedCommitmentSchema),
  wins: z.array(reviewedEntrySchema),
  kpis: z.array(reviewedKpiSchema),
  obligations: z.array(reviewedObligationSchema),
  /** Absent from the packs of earlier versions, and where no contract makes any. */
  payments: z.array(reviewedPaymentSchema).optional(),
  conflicts: z.array(reviewedConflictSchema),
  'post-mortems': z.array(postMortemSchema),
  adjustment: adjustmentSchema,
  /** What was decided during the quarter. */
  decided: z.array(reviewedEntrySchema),
  wanted: z.array(wantedDecisionSchema),
  actions: z.array(proposedActionSchema),
});
export type ReviewPack = z.infer<typeof reviewPackSchema>;

/** Whether a text names a quarter: `2026-Q3`. */
export function isQuarter(text: string): text is Period {
  return isPeriod(text) && frequencyOf(text) === 'quarterly';
}
