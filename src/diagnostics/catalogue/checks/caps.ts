import { message } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

function capFaultsFr({ reason, found }: { reason: string; found: string }): string {
  const faults: Readonly<Record<string, string>> = {
    unreadable: 'ne se lit ni comme un montant ni comme une formule',
    decimals: 'a plus de deux décimales',
    share: 'est une part ou un nombre, et ne dit pas de quel montant',
    mixed: 'mêle un montant à ce qui n’en est pas un, ou multiplie deux montants',
    variable: `s’appuie sur la variable « ${found} », qui n’est pas un nombre`,
    kpi: `suit l’indicateur « ${found} », alors qu’un plafond ne change pas d’une période à l’autre`,
    name: `s’appuie sur « ${found} », qui n’est pas le montant du contrat`,
    'no-amount': 'est une part du montant du contrat, que la fiche ne donne pas',
  };
  return faults[reason] ?? reason;
}

function capFaultsEn({ reason, found }: { reason: string; found: string }): string {
  const faults: Readonly<Record<string, string>> = {
    unreadable: 'can be read neither as an amount nor as a formula',
    decimals: 'has more than two decimals',
    share: 'is a share or a number, and does not say of which amount',
    mixed: 'mixes an amount with what is none, or multiplies two amounts',
    variable: `rests on the variable “${found}”, which is no number`,
    kpi: `follows the KPI “${found}”, while a cap does not change from one period to another`,
    name: `rests on “${found}”, which is not the contract’s amount`,
    'no-amount': 'is a share of the contract’s amount, which the record does not give',
  };
  return faults[reason] ?? reason;
}

/** What bounds the amounts that clauses set off, and what becomes of the rest. */
export const capMessages = {
  'cap-unreadable': message<{ value: string; reason: string; found: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le plafond « ${v.value} » ${capFaultsFr(v)}.`,
      hint:
        v.reason === 'kpi'
          ? `Bornez chaque période dans la formule, et ôtez ce plafond : « formula: ${v.suggestion} ».`
          : meantFr(
              v.suggestion,
              'Écrivez un montant comme « 20000 », une variable de type amount, ou une formule qui donne un montant, comme « 10 % * prix » où prix est une telle variable.',
            ),
    }),
    en: (v) => ({
      message: `The cap “${v.value}” ${capFaultsEn(v)}.`,
      hint:
        v.reason === 'kpi'
          ? `Bound each period in the formula, and remove this cap: “formula: ${v.suggestion}”.`
          : meantEn(
              v.suggestion,
              'Write an amount such as “20000”, a variable of type amount, or a formula that gives an amount, such as “10 % * price” where price is such a variable.',
            ),
    }),
  }),
  'carry-over-unusable': message<{ reason: 'no-cap' | 'both-ways' }>({
    severity: 'error',
    fr: (v) =>
      v.reason === 'no-cap'
        ? {
            message: 'La clause reporte ce que ses plafonds retiennent, mais n’en a aucun.',
            hint: 'Écrivez un plafond sous « cap », ou ôtez « carry-over ».',
          }
        : {
            message:
              'La clause reporte ce que ses plafonds retiennent et joue dans les deux sens : on ne saurait pas qui doit le report.',
            hint: 'Ôtez « carry-over », ou écrivez deux clauses, une pour chaque sens.',
          },
    en: (v) =>
      v.reason === 'no-cap'
        ? {
            message: 'The clause carries over what its caps hold back, but has none.',
            hint: 'Write a cap under “cap”, or remove “carry-over”.',
          }
        : {
            message:
              'The clause carries over what its caps hold back and runs both ways: nobody could tell who owes what is carried over.',
            hint: 'Remove “carry-over”, or write two clauses, one for each way.',
          },
  }),
  'carry-deficit-unusable': message<{ reason: 'no-formula' | 'both-ways' }>({
    severity: 'error',
    fr: (v) =>
      v.reason === 'no-formula'
        ? {
            message: 'La clause reporte ce que son calcul donne sous zéro, mais n’a pas de formule.',
            hint: 'Écrivez « formula », ou ôtez « carry-deficit ».',
          }
        : {
            message:
              'La clause reporte ce que son calcul donne sous zéro et joue dans les deux sens : la même somme serait due par l’autre partie et déduite ensuite.',
            hint: 'Ôtez « carry-deficit » si l’autre partie doit cette somme, « both-ways » si elle se déduit des périodes suivantes.',
          },
    en: (v) =>
      v.reason === 'no-formula'
        ? {
            message: 'The clause carries forward what its formula gives under zero, but has no formula.',
            hint: 'Write “formula”, or remove “carry-deficit”.',
          }
        : {
            message:
              'The clause carries forward what its formula gives under zero and runs both ways: the same sum would be owed by the other party and taken off afterwards.',
            hint: 'Remove “carry-deficit” where the other party owes that sum, “both-ways” where it is taken off the periods that follow.',
          },
  }),
  'shared-cap-without-cap': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La clause partage un plafond entre ceux qui doivent, mais n’en a pas qui se partage.',
      hint: 'Écrivez sous « cap » un plafond par mois, par année ou sur le contrat, ou ôtez « shared-cap » : celui d’une période reste à chaque indicateur.',
    }),
    en: () => ({
      message: 'The clause shares a cap among those who owe, but has none that can be shared.',
      hint: 'Write under “cap” a cap per month, per year or over the contract, or remove “shared-cap”: that of a period stays each KPI’s own.',
    }),
  }),
  'penalty-cap-unreadable': message<{ value: string; reason: string; found: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le plafond des pénalités « ${v.value} » ${capFaultsFr(v)}.`,
      hint:
        v.reason === 'no-amount'
          ? 'Écrivez le montant du contrat sous « amount », ou un montant à la place de cette part.'
          : meantFr(
              v.suggestion,
              'Écrivez un montant comme « 50000 », ou une part du montant du contrat comme « 10 % * amount ».',
            ),
    }),
    en: (v) => ({
      message: `The cap on penalties “${v.value}” ${capFaultsEn(v)}.`,
      hint:
        v.reason === 'no-amount'
          ? 'Write the contract’s amount under “amount”, or an amount in the place of this share.'
          : meantEn(
              v.suggestion,
              'Write an amount such as “50000”, or a share of the contract’s amount such as “10 % * amount”.',
            ),
    }),
  }),
  'cap-unfilled': message<{ name: string; clause: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Un plafond de « ${v.clause} » dépend de la variable « ${v.name} », que ce contrat signé ne remplit pas : aucun montant ne peut être calculé.`,
      hint: `Ajoutez « with: { ${v.name}: … } », ou donnez à la variable une valeur par défaut.`,
    }),
    en: (v) => ({
      message: `A cap of “${v.clause}” rests on the variable “${v.name}”, which this signed contract does not fill: no amount can be reckoned.`,
      hint: `Add “with: { ${v.name}: … }”, or give the variable a default.`,
    }),
  }),
  'cap-order': message<{ year: string; period: string; nothing: number }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.nothing === 1
          ? 'Un plafond de zéro ne laisse rien à payer.'
          : `Les plafonds se contredisent : ${v.year} par an ou sur le contrat, ${v.period} par période ou par mois.`,
      hint:
        v.nothing === 1
          ? 'Écrivez un montant au-dessus de zéro, ou retirez ce plafond.'
          : 'Le plafond de l’année ou du contrat vaut au moins celui d’une période.',
    }),
    en: (v) => ({
      message:
        v.nothing === 1
          ? 'A cap of zero leaves nothing to pay.'
          : `The caps contradict each other: ${v.year} a year or over the contract, ${v.period} a period or a month.`,
      hint:
        v.nothing === 1
          ? 'Write an amount above zero, or remove this cap.'
          : 'The cap of the year or the contract is at least that of one period.',
    }),
  }),
} as const;
