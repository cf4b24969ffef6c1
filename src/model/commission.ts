import { z } from 'zod';
import { articleSchema } from './article.ts';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { paidAmountSchema } from './money.ts';
import { rateSchema } from './number.ts';
import { calendarFrequencySchema } from './period.ts';

/** A slice of what was brought in a period, and its rate; the last one has no upper bound. */
const commissionTierSchema = z.strictObject({
  to: noted(
    paidAmountSchema.optional(),
    'Jusqu’à ce montant par période\u202f; la dernière tranche n’en a pas.',
    'Up to this amount per period; the last tier has none.',
  ),
  rate: noted(rateSchema, 'Le taux de cette tranche.', 'The rate of this tier.'),
});

/** What an affiliate earns on what it brings (M56). */
export const commissionSchema = z.strictObject({
  party: noted(
    idSchema,
    'La partie qui apporte et que l’on rémunère.',
    'The party that brings business and is paid for it.',
  ),
  kpi: noted(
    idSchema,
    'L’indicateur, en euros et en somme, dont les valeurs sont les apports nets des remboursements.',
    'The KPI, in currency and summed, whose values are what was brought, net of refunds.',
  ),
  from: noted(
    isoDateSchema.optional(),
    'La date d’effet de la règle\u202f; elle met fin à la précédente de la même partie sur le même indicateur. En cours de période, les tranches, le minimum et le plafond de chacune valent entiers pour sa part.',
    'The day the rule takes effect; it ends the former one of the same party on the same KPI. Within a period, the tiers, the minimum and the cap of each hold whole for its part.',
  ),
  per: noted(
    calendarFrequencySchema,
    'La période de calcul\u00a0: monthly, quarterly, half-yearly ou yearly.',
    'The period of the calculation: monthly, quarterly, half-yearly or yearly.',
  ),
  rate: noted(rateSchema.optional(), 'Le taux unique, s’il n’y a pas de tranches.', 'The single rate, without tiers.'),
  tiers: noted(
    z.array(commissionTierSchema).optional(),
    'Les tranches, de la plus basse à la plus haute\u202f; chacune ne paie que sa part.',
    'The tiers, lowest first; each pays on its own slice only.',
  ),
  minimum: noted(paidAmountSchema.optional(), 'Le minimum garanti par période.', 'The minimum guaranteed per period.'),
  cap: noted(paidAmountSchema.optional(), 'Le plafond par période.', 'The cap per period.'),
  article: noted(articleSchema.optional(), 'L’article du contrat.', 'The article of the contract.'),
});
export type Commission = z.infer<typeof commissionSchema>;
