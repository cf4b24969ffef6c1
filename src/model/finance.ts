import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { amountSchema, currencySchema } from './money.ts';
import { rateSchema } from './number.ts';
import { periodSchema } from './period.ts';
import { booleanSchema, textSchema } from './text.ts';

const yearSchema = z.string().regex(/^\d{4}$/);

/** A shared investment and the order in which its returns are paid out (M28). */
export const investmentSchema = z.strictObject({
  currency: noted(
    currencySchema.optional(),
    'La devise, en trois lettres ; celle du playbook par défaut.',
    'The currency, in three letters; the playbook’s by default.',
  ),
  contributions: noted(z.record(idSchema, amountSchema), 'L’apport de chaque partie.', 'Each party’s contribution.'),
  split: noted(
    z
      .array(
        z.strictObject({
          tier: noted(
            z.enum(['capital', 'preferred', 'catch-up', 'surplus']),
            'Le rang : capital, preferred, catch-up ou surplus.',
            'The tier: capital, preferred, catch-up or surplus.',
          ),
          rate: noted(rateSchema.optional(), 'Le taux du rendement prioritaire.', 'The preferred return rate.'),
          compound: noted(
            booleanSchema.optional(),
            'true si les intérêts impayés portent intérêt.',
            'true if unpaid interest bears interest.',
          ),
          to: noted(idSchema.optional(), 'La partie qui bénéficie du rattrapage.', 'The party that catches up.'),
          share: noted(z.record(idSchema, rateSchema).optional(), 'La clé de partage.', 'The sharing key.'),
        }),
      )
      .optional(),
    'Les rangs de distribution, dans l’ordre.',
    'The distribution tiers, in order.',
  ),
  scenarios: noted(
    z
      .array(
        z.strictObject({
          id: noted(idSchema, 'L’identifiant du scénario.', 'The scenario’s id.'),
          name: noted(textSchema, 'Le nom du scénario.', 'The scenario’s name.'),
          flows: noted(
            z.record(yearSchema, amountSchema),
            'Le montant à distribuer par année.',
            'The amount to distribute per year.',
          ),
        }),
      )
      .optional(),
    'Les scénarios de revenus.',
    'The revenue scenarios.',
  ),
});

/** Costs and benefits of the partnership (M34); intangible ones stay beside the figure. */
export const roiSchema = z.strictObject({
  costs: noted(
    z
      .array(
        z.strictObject({
          name: noted(textSchema, 'Le coût.', 'The cost.'),
          amount: noted(amountSchema, 'Son montant.', 'Its amount.'),
          per: noted(periodSchema, 'La période.', 'The period.'),
        }),
      )
      .optional(),
    'Les coûts.',
    'The costs.',
  ),
  benefits: noted(
    z
      .array(
        z.strictObject({
          name: noted(textSchema, 'Le bénéfice.', 'The benefit.'),
          amount: noted(
            amountSchema.optional(),
            'Son montant, s’il n’est pas mesuré par un indicateur.',
            'Its amount, if no KPI measures it.',
          ),
          kpi: noted(idSchema.optional(), 'L’indicateur qui le mesure.', 'The KPI that measures it.'),
          per: noted(periodSchema, 'La période.', 'The period.'),
        }),
      )
      .optional(),
    'Les bénéfices.',
    'The benefits.',
  ),
  intangible: noted(
    z.array(textSchema).optional(),
    'Les bénéfices que l’on ne chiffre pas.',
    'The benefits that are not put into figures.',
  ),
});
