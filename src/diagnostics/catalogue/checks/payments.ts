import { message, type Words } from '../../message.ts';

interface IncompletePayment {
  readonly reason: string;
  readonly field: string;
  readonly payment: string;
}

function incompletePaymentFr({ reason, field, payment }: IncompletePayment): Words {
  switch (reason) {
    case 'no-amount':
      return {
        message: `Rien ne dit combien vaut le paiement « ${payment} ».`,
        hint: 'Écrivez « amount: 12000 », ou « share: 5 % » pour une part du montant du contrat.',
      };
    case 'two-amounts':
      return {
        message: `Le paiement « ${payment} » a un montant et une part : on ne saurait lequel est dû.`,
        hint: 'Gardez « amount » ou « share ».',
      };
    case 'share-of-nothing':
      return {
        message: `Le paiement « ${payment} » est une part du montant du contrat, qui n’en donne aucun.`,
        hint: 'Écrivez le montant total sous « amount », dans le contrat, ou le montant du paiement à la place de « share ».',
      };
    case 'no-day':
      return {
        message: `Rien ne dit quand est dû le paiement « ${payment} ».`,
        hint: 'Écrivez « on: 2026-03-31 », « due: 30 days after contract.signed », « every: 1 year » ou « milestone: Réception ».',
      };
    case 'two-days':
      return {
        message: `Le paiement « ${payment} » dit deux fois quand il est dû : « ${field} » le dit déjà.`,
        hint: 'Gardez l’un des deux, ou écrivez deux paiements.',
      };
    case 'until-and-times':
      return {
        message: `Le paiement « ${payment} » dit deux fois quand il cesse de revenir.`,
        hint: 'Gardez « until », le dernier jour, ou « times », le nombre de fois.',
      };
    case 'anchor':
      return {
        message: `La date de la prochaine relecture ne fait naître aucun paiement.`,
        hint: 'Comptez depuis « contract.signed », « contract.starts », « contract.ends », « contract.notice » ou « since ».',
      };
    default:
      return {
        message: `Ce champ ne vaut qu’avec « ${field} », que le paiement « ${payment} » n’a pas.`,
        hint: `Écrivez « ${field} », ou supprimez ce champ.`,
      };
  }
}

function incompletePaymentEn({ reason, field, payment }: IncompletePayment): Words {
  switch (reason) {
    case 'no-amount':
      return {
        message: `Nothing says how much the payment “${payment}” is.`,
        hint: 'Write “amount: 12000”, or “share: 5 %” for a share of the contract’s amount.',
      };
    case 'two-amounts':
      return {
        message: `The payment “${payment}” has an amount and a share: which one is due could not be told.`,
        hint: 'Keep “amount” or “share”.',
      };
    case 'share-of-nothing':
      return {
        message: `The payment “${payment}” is a share of the contract’s amount, and the contract gives none.`,
        hint: 'Write the total amount under “amount” of the contract, or the amount of the payment instead of “share”.',
      };
    case 'no-day':
      return {
        message: `Nothing says when the payment “${payment}” falls due.`,
        hint: 'Write “on: 2026-03-31”, “due: 30 days after contract.signed”, “every: 1 year” or “milestone: Acceptance”.',
      };
    case 'two-days':
      return {
        message: `The payment “${payment}” says twice when it falls due: “${field}” says it already.`,
        hint: 'Keep one of the two, or write two payments.',
      };
    case 'until-and-times':
      return {
        message: `The payment “${payment}” says twice when it stops coming again.`,
        hint: 'Keep “until”, the last day, or “times”, how many times.',
      };
    case 'anchor':
      return {
        message: `The day of the next reading makes nothing payable.`,
        hint: 'Count from “contract.signed”, “contract.starts”, “contract.ends”, “contract.notice” or “since”.',
      };
    default:
      return {
        message: `This field goes with “${field}” alone, which the payment “${payment}” does not have.`,
        hint: `Write “${field}”, or delete this field.`,
      };
  }
}

/** The payments of a contract, and the interest on late ones. */
export const paymentMessages = {
  'payment-incomplete': message<{ reason: string; field: string; payment: string }>({
    severity: 'error',
    fr: (v) => incompletePaymentFr(v),
    en: (v) => incompletePaymentEn(v),
  }),
  'payment-outside-contract': message<{ payment: string; day: string; limit: string; side: string }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.side === 'before'
          ? `Le paiement « ${v.payment} » est daté du ${v.day}, avant que le contrat soit signé et prenne effet (${v.limit}).`
          : `Le paiement « ${v.payment} » reviendrait jusqu’au ${v.day}, après le dernier jour du contrat (${v.limit}).`,
      hint:
        v.side === 'before'
          ? 'Corrigez ce jour, ou la date de signature ou d’effet du contrat.'
          : 'Corrigez ce jour, ou la durée du contrat ; si un prix se paie encore après, écrivez « times » au lieu de « until ».',
    }),
    en: (v) => ({
      message:
        v.side === 'before'
          ? `The payment “${v.payment}” is dated ${v.day}, before the contract is signed and takes effect (${v.limit}).`
          : `The payment “${v.payment}” would come again until ${v.day}, after the contract’s last day (${v.limit}).`,
      hint:
        v.side === 'before'
          ? 'Correct this day, or the day on which the contract is signed or takes effect.'
          : 'Correct this day, or the length of the contract; where a price is still paid after it, write “times” instead of “until”.',
    }),
  }),
  'interest-overpaid': message<{ payment: string; on: string; paid: string; run: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La somme réglée le ${v.on}, ${v.paid}, dépasse les intérêts de retard qui restaient dus ce jour-là sur « ${v.payment} », ${v.run} : l’excédent ne compte nulle part.`,
      hint: 'Corrigez la somme ou le jour ; les frais de recouvrement ne s’y ajoutent pas, et le prix payé s’écrit sous « paid ».',
    }),
    en: (v) => ({
      message: `The sum settled on ${v.on}, ${v.paid}, is more than the late interest still owed that day on “${v.payment}”, ${v.run}: what exceeds it counts nowhere.`,
      hint: 'Correct the sum or the day; the cost of recovery is not added to it, and the price paid is written under “paid”.',
    }),
  }),
  'interest-without-effect': message<{ payment: string; on: string; of: string }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.of === ''
          ? `Aucun intérêt de retard n’avait couru le ${v.on} sur le paiement « ${v.payment} » : il n’y en avait pas à payer ni à abandonner.`
          : `Aucun intérêt de retard n’avait couru le ${v.on} sur un paiement « ${v.payment} » du ${v.of} : il n’y en avait pas à payer ni à abandonner.`,
      hint: 'Vérifiez le jour, ce que le contrat écrit sous « late-interest », et les jours sous « paid » ; ou ôtez-le.',
    }),
    en: (v) => ({
      message:
        v.of === ''
          ? `No late interest had run on the payment “${v.payment}” by ${v.on}: there was none to pay or to waive.`
          : `No late interest had run by ${v.on} on a payment “${v.payment}” of ${v.of}: there was none to pay or to waive.`,
      hint: 'Check the day, what the contract writes under “late-interest”, and the days under “paid”; or remove it.',
    }),
  }),
  'payment-overpaid': message<{ payment: string; paid: string; remaining: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La somme payée, ${v.paid}, dépasse ce qui reste du paiement « ${v.payment} », ${v.remaining} : l’excédent ne compte nulle part.`,
      hint: 'Corrigez la somme ou le montant du paiement ; ce qui a été payé pour autre chose s’écrit sous cet autre paiement.',
    }),
    en: (v) => ({
      message: `The sum paid, ${v.paid}, is more than remains of the payment “${v.payment}”, ${v.remaining}: what exceeds it counts nowhere.`,
      hint: 'Correct the sum or the amount of the payment; what was paid for something else is written under that other payment.',
    }),
  }),
  'payment-shares-total': message<{ total: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Les parts à payer font ensemble ${v.total} du montant du contrat.`,
      hint: 'Corrigez une part ; ce qui s’ajoute au prix, comme une indemnité, s’écrit sous « amount ».',
    }),
    en: (v) => ({
      message: `The shares to pay make ${v.total} of the contract’s amount together.`,
      hint: 'Correct a share; what comes on top of the price, such as a compensation, is written under “amount”.',
    }),
  }),
} as const;
