import { z } from 'zod';
import { articleSchema } from './article.ts';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { amountSchema, currencySchema, limitAmountSchema, paidAmountSchema } from './money.ts';
import { rateSchema } from './number.ts';
import { mayRepeat } from './repetition.ts';
import { refuse } from './refusal.ts';
import { booleanSchema, textSchema } from './text.ts';

/** A calendar year in four figures. */
const yearSchema = z
  .string()
  .transform((raw, context) =>
    /^\d{4}$/.test(raw) ? raw : refuse(context, 'bad-year', { value: raw, suggestion: yearsIn(raw) }),
  );

/** The year of a day, of a period or of words that name one and no other; empty where they name none, or several. */
function yearsIn(written: string): string {
  const [year, ...others] = new Set(written.match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/g));
  return year === undefined || others.length > 0 ? '' : year;
}

/** The tiers a return can be paid out in. */
const returnTiers = ['capital', 'preferred', 'catch-up', 'surplus'] as const;

const tierSchema = z.strictObject({
  tier: noted(
    z.enum(returnTiers),
    'Le rang\u00a0: capital, preferred, catch-up ou surplus.',
    'The tier: capital, preferred, catch-up or surplus.',
  ),
  rate: noted(
    rateSchema.optional(),
    'Le taux du rendement prioritaire\u202f; pour un rattrapage, la part qui va à la partie qui rattrape (100\u00a0% par défaut).',
    'The preferred return rate; for a catch-up, the part that goes to the party that catches up (100 % by default).',
  ),
  compound: noted(
    booleanSchema.optional(),
    'true si les intérêts impayés portent intérêt.',
    'true if unpaid interest bears interest.',
  ),
  to: noted(idSchema.optional(), 'La partie qui bénéficie du rattrapage.', 'The party that catches up.'),
  share: noted(
    z.record(idSchema, rateSchema).optional(),
    'La clé de partage\u202f; pour un rattrapage, celle qu’il doit rejoindre.',
    'The sharing key; for a catch-up, the one it has to reach.',
  ),
  until: noted(
    limitAmountSchema.optional(),
    'Pour un surplus, ce que ce rang verse au plus à lui seul, toutes années comprises\u202f; le reste va aux rangs suivants.',
    'For a surplus, the most that this tier alone pays, over all years; what is beyond goes to the next tiers.',
  ),
});
export type ReturnTier = z.infer<typeof tierSchema>;

const paymentSchema = z.strictObject({
  party: noted(idSchema, 'La partie qui verse.', 'The party that pays.'),
  amount: noted(paidAmountSchema, 'Le montant du versement.', 'The amount of the payment.'),
  on: noted(isoDateSchema, 'Le jour convenu.', 'The agreed day.'),
  paid: noted(isoDateSchema.optional(), 'Le jour où il a été versé.', 'The day it was paid.'),
});
export type Payment = z.infer<typeof paymentSchema>;

const scenarioSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du scénario.', 'The scenario’s id.'),
  name: noted(textSchema, 'Le nom du scénario.', 'The scenario’s name.'),
  retained: noted(
    booleanSchema.optional(),
    'true pour le scénario sur lequel les parties s’accordent\u202f; à défaut, le premier.',
    'true for the scenario the parties agree on; the first one by default.',
  ),
  flows: noted(
    z.record(yearSchema, amountSchema),
    'Le montant à distribuer par année\u00a0: { 2026: 1200000 }.',
    'The amount to distribute per year: { 2026: 1200000 }.',
  ),
});
export type Scenario = z.infer<typeof scenarioSchema>;

const compensationSchema = z.strictObject({
  if: noted(textSchema, 'L’objectif manqué qui l’ouvre.', 'The missed target that opens it.'),
  by: noted(idSchema, 'La partie qui compense.', 'The party that compensates.'),
  to: noted(idSchema, 'La partie compensée.', 'The party compensated.'),
  gives: noted(textSchema, 'Ce qui est dû.', 'What is due.'),
  kpi: noted(idSchema.optional(), 'L’indicateur dont le déclencheur l’ouvre.', 'The KPI whose trigger opens it.'),
  article: noted(articleSchema.optional(), 'L’article du contrat.', 'The article of the contract.'),
});

/** A shared investment, what it may yield, and the order in which its returns are paid out (M28). */
export const investmentSchema = z.strictObject({
  currency: noted(
    currencySchema.optional(),
    'La devise, en trois lettres\u202f; celle du playbook par défaut.',
    'The currency, in three letters; the playbook’s by default.',
  ),
  contract: noted(
    idSchema.optional(),
    'Le contrat qui le porte\u00a0: term sheet ou avenant (identifiant de «\u00a0contracts\u00a0»).',
    'The contract it stands in: a term sheet or an amendment (id under “contracts”).',
  ),
  contributions: noted(
    z.record(idSchema, paidAmountSchema),
    'L’apport de chaque partie.',
    'Each party’s contribution.',
  ),
  payments: noted(
    z.array(paymentSchema).optional(),
    'Les versements datés\u202f; un apport sans date est dû le 1er janvier de la première année.',
    'The dated payments; a contribution without a date is due on 1 January of the first year.',
  ),
  horizon: noted(
    yearSchema.optional(),
    'La dernière année considérée\u202f; à défaut, la dernière des scénarios.',
    'The last year considered; the last of the scenarios by default.',
  ),
  split: noted(
    mayRepeat(z.array(tierSchema)).optional(),
    'Les rangs de distribution, dans l’ordre.',
    'The distribution tiers, in order.',
  ),
  scenarios: noted(z.array(scenarioSchema).optional(), 'Les scénarios de revenus.', 'The revenue scenarios.'),
  compensation: noted(
    z.array(compensationSchema).optional(),
    'Ce qui est dû si un objectif est manqué.',
    'What is due if a target is missed.',
  ),
});
export type Investment = z.infer<typeof investmentSchema>;
