import { z } from 'zod';
import { occasions } from './checklist.ts';
import { instrumentSchema, positionTierSchema } from './contract.ts';
import { idPattern } from './identifier.ts';
import { journalKinds } from './journal.ts';
import { directionSchema, perspectives } from './kpi.ts';
import { localeSchema } from './locale.ts';
import { paymentStates } from './payment-state.ts';
import { stageSchema } from './stage.ts';

/** Texts and days as JSON holds them: nothing is read anew, and nothing is refused that a record may say. */
const id = z.string().regex(idPattern);
const text = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const url = z.string().describe('The page of the record: whole where the site knows its host, else its path.');
const statusSchema = z
  .enum(['ok', 'watch', 'bad', 'no-data'])
  .describe('On target, to be watched, off target, or nothing known: what is missing is never zero.');

const indexSchema = z
  .strictObject({
    score: z.number().min(0).max(100).nullable().describe('0 to 100; null where too little data is there.'),
    status: statusSchema,
    coverage: z.number().min(0).max(1).describe('The share of the weight that had data.'),
  })
  .describe('An index over the KPIs of the business or of the relationship; the two are never averaged.');

const paymentSchema = z.strictObject({
  id: text.describe('The contract, the payment and its rank: it stays when the day moves.'),
  what: text,
  owedBy: id,
  owedTo: z.array(id),
  article: text.optional(),
  milestone: text.optional().describe('What makes it payable, where it waits for something.'),
  due: day.optional().describe('The last day to pay; absent where no day is known yet.'),
  amount: z
    .number()
    .nullable()
    .describe('In units of the currency, before tax; null where it is a share of an amount that is not written.'),
  currency: z.string(),
  state: z
    .enum(paymentStates)
    .describe('`unreached`: its milestone was not reached before the contract was over; nothing is due.'),
  paid: z
    .array(z.strictObject({ on: day, amount: z.number().nullable() }))
    .describe('What was paid of it, in order of time.'),
  lateInterest: z
    .strictObject({
      rate: z.number(),
      days: z.int(),
      amount: z.number(),
      fixed: z.number(),
      settled: z
        .strictObject({ on: day, as: z.enum(['paid', 'waived']), amount: z.number() })
        .optional()
        .describe('What was paid or waived of it, when last; it runs on where the payment itself was not made.'),
    })
    .optional()
    .describe(
      'What lateness would come to under the contract, for information: simple interest, actual days over 365.',
    ),
  remaining: z.number().nullable().describe('What is still to be paid of it; null where that is not known.'),
});

const partnershipSchema = z.strictObject({
  id,
  url,
  title: text,
  summary: text.optional(),
  type: id,
  stage: stageSchema.optional(),
  since: day.optional(),
  parties: z.array(z.strictObject({ id, name: text, manager: text.optional(), sponsor: text.optional() })),
  health: z.strictObject({ business: indexSchema, relationship: indexSchema }),
  objectives: z.array(z.strictObject({ id, statement: text, due: day.optional(), owner: text.optional() })),
  committees: z.array(z.strictObject({ id, name: text, mandate: text.optional() })),
  contracts: z.array(
    z.strictObject({
      id,
      instrument: instrumentSchema,
      title: text.optional(),
      signed: day.optional(),
      starts: day.optional(),
      ends: day.optional().describe('The last day of the current term.'),
      lastNotice: day.optional().describe('The last day to give notice of the current term.'),
      noticeGiven: day.optional().describe('The day on which notice was given.'),
      clauses: z
        .array(
          z.strictObject({
            clause: id,
            version: text,
            article: text.optional(),
            position: positionTierSchema.optional(),
          }),
        )
        .describe('The clauses signed, at the version signed; those set aside by a waiver are left out.'),
      payments: z
        .array(paymentSchema)
        .describe('What falls due on agreed days, in their order, with those of the next three years.'),
    }),
  ),
  kpis: z.array(
    z.strictObject({
      kpi: id,
      target: z.number().optional(),
      latest: z
        .strictObject({ period: text, value: z.number(), status: statusSchema, final: z.boolean() })
        .nullable()
        .describe('The last value; percentages from 0 to 1, amounts in the unit of the KPI.'),
    }),
  ),
  journal: z.array(
    z.strictObject({
      id: text,
      kind: z.enum(journalKinds),
      title: text,
      date: day,
      owner: text.optional(),
      due: day.optional(),
    }),
  ),
  tables: z
    .strictObject({ kpis: z.string().optional(), calendar: z.string() })
    .describe('The CSV of every figure of its KPIs, where it follows any, and of its dates.'),
});

/**
 * What an edition tells to programs, as `playbook.json`: each record in a few fields, in one language, with the address
 * of its page. It is made of a projected playbook and of what its pages show. People stand by their names alone;
 * candidates and the network outside are not in it (M08, M11).
 */
export const publicModelSchema = z
  .strictObject({
    $schema: z.string(),
    version: z.literal(1).describe('Raised when a field changes its meaning or goes.'),
    language: localeSchema,
    computedAt: day.describe('The day everything is computed at.'),
    edition: id.nullable().describe('The partner edition it belongs to; null for the internal one.'),
    organisation: z.strictObject({ id, name: text }).describe('Who keeps the playbook.'),
    partnerships: z.array(partnershipSchema),
    clauses: z.array(z.strictObject({ id, url, title: text, version: text, family: id, purpose: text })),
    kpis: z.array(
      z.strictObject({
        id,
        url,
        title: text,
        unit: text,
        direction: directionSchema,
        perspective: z.enum(perspectives),
        formula: text.optional(),
      }),
    ),
    checklists: z.array(
      z.strictObject({
        id,
        url,
        title: text,
        occasion: z.enum(occasions),
        items: z.array(z.strictObject({ id, do: text, evidence: text.optional() })),
      }),
    ),
    guides: z.array(z.strictObject({ id, url, title: text, summary: text.optional() })),
    cases: z.array(z.strictObject({ id, url, title: text, summary: text.optional() })),
    questions: z.array(z.strictObject({ id, url, title: text })),
  })
  .describe('A partnership playbook, as one of its editions tells it to programs.');

export type PublicModel = z.input<typeof publicModelSchema>;

/** The JSON Schema of `playbook.json`, draft 2020-12. */
export function publicModelJsonSchema(): z.core.ZodStandardJSONSchemaPayload<typeof publicModelSchema> {
  return z.toJSONSchema(publicModelSchema, { io: 'input' });
}
