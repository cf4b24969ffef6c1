import { list } from '../../listed.ts';
import { message } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

/** Texts that name a field of a partnership’s record. */
export const fieldMessages = {
  'unknown-shared-path': message<{ value: string; suggestion: string; kpi?: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« shared » nomme « ${v.value} », qu’une fiche ne peut pas partager : le partenaire ne verrait rien de ce que vous vouliez lui montrer.`,
      hint: meantFr(
        v.suggestion,
        v.kpi !== undefined
          ? `La fiche ne suit pas cet indicateur\u00a0: ajoutez «\u00a0- { kpi: ${v.kpi}, target: … }\u00a0» sous «\u00a0kpis\u00a0», ou retirez-le d’ici.`
          : 'Écrivez un champ de la fiche : summary, objectives, governance.committees, kpis.<indicateur suivi>, journal.win, prose …',
      ),
    }),
    en: (v) => ({
      message: `“shared” names “${v.value}”, which a record cannot share: the partner would see nothing of what you meant to show.`,
      hint: meantEn(
        v.suggestion,
        v.kpi !== undefined
          ? `The record does not follow this KPI: add “- { kpi: ${v.kpi}, target: … }” under “kpis”, or remove it from here.`
          : 'Write a field of the record: summary, objectives, governance.committees, kpis.<KPI followed>, journal.win, prose …',
      ),
    }),
  }),
  'unknown-proof-field': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas un champ de la fiche d’un partenariat : la ligne ne serait jamais cochée.`,
      hint: meantFr(v.suggestion, 'Écrivez un champ de la fiche, par exemple parties.manager ou exit.plan.'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a field of a partnership’s record: the line would never be ticked.`,
      hint: meantEn(v.suggestion, 'Write a field of the record, such as parties.manager or exit.plan.'),
    }),
  }),
  'unknown-condition-field': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La condition porte sur « ${v.value} », qui n’est pas un champ de la fiche d’un partenariat.`,
      hint: meantFr(v.suggestion, 'Écrivez un champ de la fiche, par exemple type, investment ou exit.plan.'),
    }),
    en: (v) => ({
      message: `The condition is about “${v.value}”, which is not a field of a partnership’s record.`,
      hint: meantEn(v.suggestion, 'Write a field of the record, such as type, investment or exit.plan.'),
    }),
  }),
  'unknown-condition-value': message<{ field: string; value: string; suggestion: string; known: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `La condition n’est jamais vraie : « ${v.field} » ne vaut jamais « ${v.value} ».`,
      hint: meantFr(v.suggestion, `Valeurs possibles : ${list(v.known)}.`),
    }),
    en: (v) => ({
      message: `The condition is never true: “${v.field}” is never “${v.value}”.`,
      hint: meantEn(v.suggestion, `Possible values: ${list(v.known)}.`),
    }),
  }),
  'condition-unit-mismatch': message<{
    field: string;
    unit: string;
    quantity: 'amount' | 'number' | 'none';
    suggestion: string;
  }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.quantity === 'amount'
          ? `« ${v.field} » est un montant : la limite doit être dans la devise du playbook.`
          : v.quantity === 'number'
            ? `« ${v.field} » est un nombre : la limite ne peut pas être en ${v.unit}.`
            : `« ${v.field} » n’est pas un nombre : la condition n’est jamais vraie.`,
      hint: meantFr(v.suggestion, 'Demandez un champ qui porte un nombre, comme « scope.amount », ou employez « is ».'),
    }),
    en: (v) => ({
      message:
        v.quantity === 'amount'
          ? `“${v.field}” is an amount: the limit must be in the playbook’s currency.`
          : v.quantity === 'number'
            ? `“${v.field}” is a number: the limit cannot be in ${v.unit}.`
            : `“${v.field}” is not a number: the condition is never true.`,
      hint: meantEn(v.suggestion, 'Ask for a field that holds a number, such as “scope.amount”, or use “is”.'),
    }),
  }),
} as const;
