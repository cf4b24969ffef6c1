import { z } from 'zod';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { currencySchema } from './money.ts';
import { periodSchema } from './period.ts';
import { textSchema } from './text.ts';

/** A promise that fell due, and what became of it; `why` is what its entry tells where it was not kept on time. */
export const reviewedCommitmentSchema = z.strictObject({
  entry: idSchema,
  title: textSchema,
  owner: idSchema.optional(),
  due: isoDateSchema.optional(),
  state: z.enum(['open', 'overdue', 'kept', 'kept-late', 'not-kept']),
  why: textSchema.optional(),
});
export type ReviewedCommitment = z.infer<typeof reviewedCommitmentSchema>;

/** A dated entry of the journal, by its title. */
export const reviewedEntrySchema = z.strictObject({ entry: idSchema, title: textSchema, date: isoDateSchema });
export type ReviewedEntry = z.infer<typeof reviewedEntrySchema>;

/** A disagreement that was open at some time of the quarter. */
export const reviewedConflictSchema = z.strictObject({
  entry: idSchema,
  title: textSchema,
  opened: isoDateSchema,
  resolved: isoDateSchema.optional(),
  level: textSchema.optional(),
});
export type ReviewedConflict = z.infer<typeof reviewedConflictSchema>;

/** What a clause obliges to after figures of the quarter. Amounts are minor units of `currency`. */
export const reviewedObligationSchema = z.strictObject({
  /** As the obligation is known among those of its partnership. */
  id: textSchema,
  kpi: idSchema,
  clause: idSchema,
  title: textSchema,
  article: textSchema.optional(),
  first: periodSchema,
  last: periodSchema,
  state: z.enum(['would-fire', 'due', 'late', 'decided', 'cured']),
  total: z.int().nullable(),
  possible: z.int(),
  body: idSchema.optional(),
  deadline: isoDateSchema.optional(),
  /** The day of the formal notice that the clause needs, or that it is still to be sent. */
  notice: z.union([z.literal('to-send'), isoDateSchema]).optional(),
  /**
   * Where the clause leaves time to cure: `pending`, its amounts would be due; `cured`, none is;
   * `without-effect`, they are.
   */
  cure: z.enum(['pending', 'cured', 'without-effect']).optional(),
  /** The last day to cure, while it had not passed. */
  'cure-until': isoDateSchema.optional(),
  /** The last of the periods that earned back what it cost, where nothing of it is due any more. */
  'earned-back': periodSchema.optional(),
});
export type ReviewedObligation = z.infer<typeof reviewedObligationSchema>;

/** A payment on an agreed day that a contract makes, with how it stood. The amount is minor units of its currency. */
export const reviewedPaymentSchema = z.strictObject({
  /** As the payment is known among those of its partnership. */
  id: textSchema,
  title: textSchema,
  by: idSchema,
  to: z.array(idSchema),
  due: isoDateSchema,
  amount: z.int().nullable(),
  currency: currencySchema,
  /** What remained of it, where a part was paid. */
  remaining: z.int().optional(),
  state: z.enum(['late', 'due', 'paid']),
  /** The last entry of the journal that answers it. */
  answer: idSchema.optional(),
});
export type ReviewedPayment = z.infer<typeof reviewedPaymentSchema>;

/** What the post-mortem looks at; `about` is a journal entry, or an obligation for a clause. */
export const postMortemSchema = z.strictObject({
  kind: z.enum(['conflict', 'clause', 'incident', 'commitment']),
  about: textSchema,
  title: textSchema,
  since: isoDateSchema,
  told: textSchema.optional(),
});
export type PostMortem = z.infer<typeof postMortemSchema>;

/** What the review is asked to decide, by whom and by when; `about` is an obligation, a journal entry or a contract. */
export const wantedDecisionSchema = z.strictObject({
  kind: z.enum(['clause', 'conflict', 'notice']),
  about: textSchema,
  title: textSchema,
  by: idSchema.optional(),
  deadline: isoDateSchema.optional(),
});
export type WantedDecision = z.infer<typeof wantedDecisionSchema>;

/** An action the figures and the journal call for, with who would do it and by when; `about` as above, or a KPI. */
export const proposedActionSchema = z.strictObject({
  kind: z.enum(['clause', 'payment', 'commitment', 'data', 'variance']),
  about: textSchema,
  title: textSchema,
  owner: idSchema.optional(),
  deadline: isoDateSchema,
});
export type ProposedAction = z.infer<typeof proposedActionSchema>;
