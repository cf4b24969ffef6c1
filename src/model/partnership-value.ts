import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { amountSchema } from './money.ts';
import { periodSchema } from './period.ts';

/** What a partnership is worth to us in a year, as the portfolio compares it: a followed KPI in money, or an amount. */
export const partnershipValueSchema = z.strictObject({
  kpi: noted(
    idSchema.optional(),
    'L’indicateur en argent dont les douze derniers mois font la valeur.',
    'The KPI in money whose last twelve months make the value.',
  ),
  amount: noted(
    amountSchema.optional(),
    'Le montant d’une année, si aucun indicateur ne le mesure.',
    'The amount of a year, if no KPI measures it.',
  ),
  per: noted(periodSchema.optional(), 'L’année du montant.', 'The year of the amount.'),
});
