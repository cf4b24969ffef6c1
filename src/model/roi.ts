import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { amountSchema } from './money.ts';
import { periodSchema } from './period.ts';
import { textSchema } from './text.ts';

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
export type ReturnOnInvestmentRecord = z.infer<typeof roiSchema>;
