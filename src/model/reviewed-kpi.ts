import { z } from 'zod';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { periodSchema } from './period.ts';
import { textSchema } from './text.ts';

const statusSchema = z.enum(['ok', 'watch', 'bad', 'no-data']);

/**
 * Why a figure is off its target: the note of its measurement, the journal entry that names its KPI,
 * or nothing yet, owed by whoever provides the figure.
 */
const explanationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), text: textSchema }),
  z.strictObject({ kind: z.literal('entry'), entry: idSchema, title: textSchema }),
  z.strictObject({ kind: z.literal('owed'), owner: idSchema.optional() }),
]);
export type VarianceExplanation = z.infer<typeof explanationSchema>;

/**
 * A KPI as one quarter’s review saw it (M37). Values are in the KPI’s own unit, rates from 0 to 1; what
 * was not measured is null.
 */
export const reviewedKpiSchema = z.strictObject({
  kpi: idSchema,
  title: textSchema,
  unit: textSchema,
  side: z.enum(['business', 'relationship']),
  /** The periods that end in the quarter, up to the last one measured, each judged by the figures then in force. */
  values: z.array(z.strictObject({ period: periodSchema, value: z.number().nullable(), status: statusSchema })),
  /** The last value of the quarter, and the period it belongs to. */
  value: z.number().nullable(),
  period: periodSchema.optional(),
  status: statusSchema,
  /** Where green begins, by the figures in force in `period`. */
  target: z.number().nullable(),
  /** `value` less `target`: negative under it, whichever side is good. */
  gap: z.number().nullable(),
  /** The last value of the quarter before, and `value` less it. */
  before: z.number().nullable(),
  change: z.number().nullable(),
  /** A value of the quarter that has not come, since when it is late, and who owes it. */
  late: z.strictObject({ period: periodSchema, due: isoDateSchema, owner: idSchema.optional() }).optional(),
  /** Present where the value is off its target. */
  explanation: explanationSchema.optional(),
});
export type ReviewedKpi = z.infer<typeof reviewedKpiSchema>;
