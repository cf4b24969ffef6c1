import { z } from 'zod';
import { articleSchema } from './article.ts';
import { noted } from './author-note.ts';
import { dueRuleSchema } from './due-rule.ts';
import { durationSchema, lastingDurationSchema } from './duration.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { currencySchema, paidAmountSchema, positiveAmountSchema } from './money.ts';
import { positiveRateSchema, rateSchema, wholeNumberBetween } from './number.ts';
import { eachCounts, mayRepeat } from './repetition.ts';
import { booleanSchema, textSchema } from './text.ts';

const stepSchema = z.strictObject({
  from: noted(isoDateSchema, 'Le jour à partir duquel ce montant vaut.', 'The day from which this amount holds.'),
  amount: noted(
    paidAmountSchema.optional(),
    'Le montant à partir de ce jour\u202f; 0 s’il n’est plus rien dû.',
    'The amount from that day on; 0 where nothing is due any more.',
  ),
  share: noted(
    rateSchema.optional(),
    'La part du montant du contrat à partir de ce jour.',
    'The share of the contract’s amount from that day on.',
  ),
});

const partPaidSchema = z.strictObject({
  on: noted(isoDateSchema, 'Le jour où cette somme a été payée.', 'The day on which this sum was paid.'),
  amount: noted(
    positiveAmountSchema,
    'La somme payée ce jour-là\u202f; elle va au plus ancien, et ce qui en dépasse au suivant.',
    'The sum paid on that day; it goes to the oldest, and what exceeds it to the next one.',
  ),
});

const settledInterestSchema = z.strictObject({
  on: noted(
    isoDateSchema,
    'Le jour où les intérêts courus ont été payés, ou abandonnés.',
    'The day on which the interest that had run was paid, or waived.',
  ),
  amount: noted(
    positiveAmountSchema.optional(),
    'La somme, si une partie seulement des intérêts courus a été payée ou abandonnée ce jour-là\u202f; elle va aux plus anciens, et le reste court toujours.',
    'The sum, where only a part of the interest that had run was paid or waived on that day; it goes to the oldest, and the rest is still owed.',
  ),
  waived: noted(
    booleanSchema.optional(),
    'true si la partie à qui ils étaient dus y a renoncé.',
    'true if the party they were owed to gave them up.',
  ),
  of: noted(
    isoDateSchema.optional(),
    'Pour un paiement qui revient, le jour convenu de celui dont il s’agit\u202f; sans lui, tous ceux qui étaient alors en retard.',
    'Of a payment that comes again, the day agreed of the one meant; without it, all that were late by then.',
  ),
});

/**
 * A sum that a contract makes payable on days known beforehand, whatever the figures say (M13, M16): a deposit,
 * a milestone payment, a yearly fee, retention money. What figures make payable is an obligation of a clause.
 */
export const contractPaymentSchema = z.strictObject({
  id: noted(
    idSchema,
    'L’identifiant du paiement dans ce contrat\u202f; un avenant qui écrit le même identifiant remplace ce paiement à partir de sa date d’effet.',
    'The payment’s id within this contract; an amendment that writes the same id replaces it from the day it takes effect.',
  ),
  what: noted(
    textSchema,
    'Ce qui est payé\u00a0: redevance annuelle, dépôt de garantie, retenue de garantie, acompte …',
    'What is paid: yearly fee, deposit, retention money, instalment …',
  ),
  amount: noted(
    positiveAmountSchema.optional(),
    'Le montant de chaque paiement, hors taxes\u202f; ou «\u00a0share\u00a0».',
    'The amount of each payment, before tax; or “share”.',
  ),
  share: noted(
    positiveRateSchema.optional(),
    'La part du montant du contrat («\u00a0amount\u00a0»), pour chaque paiement\u00a0: 5\u00a0%. Des parts qui font ensemble 100\u00a0% sont partagées au centime près, sans reste.',
    'The share of the contract’s “amount”, for each payment: 5 %. Shares that make 100 % together are split to the cent, without a remainder.',
  ),
  currency: noted(
    currencySchema.optional(),
    'La devise, en trois lettres\u202f; celle du playbook par défaut.',
    'The currency, in three letters; the playbook’s by default.',
  ),
  'owed-by': noted(idSchema, 'La partie qui paie.', 'The party that pays.'),
  'owed-to': noted(
    idSchema.optional(),
    'La partie à qui c’est dû\u202f; à deux, l’autre partie.',
    'The party it is owed to; with two parties, the other one.',
  ),
  article: noted(articleSchema.optional(), 'L’article du contrat.', 'The article of the contract.'),
  on: noted(
    isoDateSchema.optional(),
    'Le jour du paiement, s’il n’y en a qu’un et qu’il est connu.',
    'The day of the payment, where there is one and it is known.',
  ),
  due: noted(
    dueRuleSchema.optional(),
    'Le jour du paiement, compté depuis une date du contrat\u00a0: «\u00a030 days after contract.signed\u00a0», «\u00a012 months after contract.ends\u00a0».',
    'The day of the payment, counted from a date of the contract: “30 days after contract.signed”, “12 months after contract.ends”.',
  ),
  every: noted(
    lastingDurationSchema.optional(),
    'L’intervalle d’un paiement qui revient\u00a0: «\u00a01 year\u00a0», «\u00a03 months\u00a0».',
    'The interval of a payment that comes again: “1 year”, “3 months”.',
  ),
  from: noted(
    isoDateSchema.optional(),
    'Le premier jour d’un paiement qui revient\u202f; sinon, la date d’effet du contrat.',
    'The first day of a payment that comes again; otherwise the contract’s date of effect.',
  ),
  until: noted(
    isoDateSchema.optional(),
    'Le jour après lequel il ne revient plus\u202f; sinon, le dernier jour du contrat.',
    'The day after which it comes no more; otherwise the contract’s last day.',
  ),
  times: noted(
    wholeNumberBetween(1, 999).optional(),
    'Combien de fois il revient en tout, à la place de «\u00a0until\u00a0».',
    'How many times it comes in all, instead of “until”.',
  ),
  milestone: noted(
    textSchema.optional(),
    'Le jalon qui rend le paiement exigible\u00a0: réception, livraison, résiliation anticipée … Rien n’est dû tant que «\u00a0reached\u00a0» n’est pas écrit, ni plus tard s’il ne l’est pas quand le contrat prend fin.',
    'The milestone that makes it payable: acceptance, delivery, early termination … Nothing is due until “reached” is written, nor later where it is not when the contract ends.',
  ),
  reached: noted(isoDateSchema.optional(), 'Le jour où le jalon a été atteint.', 'The day the milestone was reached.'),
  within: noted(
    durationSchema.optional(),
    'Le délai de paiement, à compter de ce jour ou de chacun d’eux\u00a0: «\u00a030 days\u00a0», «\u00a012 months\u00a0» pour une retenue.',
    'The time to pay, from that day or each of them: “30 days”, “12 months” for retention money.',
  ),
  steps: noted(
    eachCounts(z.array(stepSchema), 'from').optional(),
    'Les montants qui changent à des dates connues\u00a0: le dernier dont le jour est venu vaut pour le paiement compté depuis ce jour.',
    'Amounts that change on known days: the last one whose day has come holds for the payment counted from that day.',
  ),
  rise: noted(
    z
      .strictObject({
        rate: noted(
          positiveRateSchema,
          'Le taux de la hausse, chaque année\u00a0: «\u00a02\u00a0%\u00a0».',
          'The rate of the rise, each year: “2 %”.',
        ),
        from: noted(
          isoDateSchema.optional(),
          'Le jour de la première hausse\u202f; sinon, un an après le premier jour du paiement, ou la date d’effet du contrat.',
          'The day of the first rise; otherwise one year after the first day of the payment, or the contract’s day of effect.',
        ),
      })
      .optional(),
    'La hausse annuelle convenue\u00a0: le montant augmente de ce taux ce jour-là, puis chaque année au même jour, hausse sur hausse. Après une étape de «\u00a0steps\u00a0», elle repart du montant de l’étape.',
    'The yearly rise that was agreed: the amount goes up by this rate on that day, then each year on the same day, each rise on top of the last. After one of the “steps” it starts anew from the amount of that step.',
  ),
  paid: noted(
    mayRepeat(z.array(z.union([isoDateSchema, partPaidSchema]))).optional(),
    'Les jours où il a été payé\u00a0: chacun règle tout ce qui reste du plus ancien. Si une partie seulement a été payée, ce jour et la somme\u00a0: «\u00a0{ on: 2026-03-31, amount: 40000 }\u00a0».',
    'The days on which it was paid: each settles all that remains of the oldest. Where only a part was paid, that day and the sum: “{ on: 2026-03-31, amount: 40000 }”.',
  ),
  interest: noted(
    eachCounts(z.array(z.union([isoDateSchema, settledInterestSchema]))).optional(),
    'Les jours où les intérêts de retard courus jusque-là ont été payés, frais de recouvrement compris\u202f; s’ils ont été abandonnés\u00a0: «\u00a0{ on: 2026-09-15, waived: true }\u00a0», ou s’il ne s’agit que d’une partie\u00a0: «\u00a0{ on: 2026-09-15, amount: 150 }\u00a0».',
    'The days on which the late interest that had run by then was paid, the cost of recovery with it; where it was waived: “{ on: 2026-09-15, waived: true }”, or where it was a part only: “{ on: 2026-09-15, amount: 150 }”.',
  ),
});
export type ContractPayment = z.infer<typeof contractPaymentSchema>;
