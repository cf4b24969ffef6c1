import { forOtherYears } from '../../../format/frequency.ts';
import { list } from '../../listed.ts';
import { message } from '../../message.ts';

const unitsFr: Readonly<Record<string, string>> = {
  monthly: 'mois',
  quarterly: 'trimestre',
  'half-yearly': 'semestre',
  yearly: 'an',
  ...forOtherYears('fr', (months) => `année ${months}`),
};

const unitsEn: Readonly<Record<string, string>> = {
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half-year',
  yearly: 'year',
  ...forOtherYears('en', (months) => `year, ${months}`),
};

const unitOf = (frequency: string) => unitsEn[frequency] ?? frequency;

/** What figures oblige to: effects, exclusions, weights and periods of the clauses signed, and commissions. */
export const obligationMessages = {
  'trigger-other-frequency': message<{ kpi: string; asked: string; own: string }>({
    severity: 'error',
    fr: (v) => {
      const [asked, own] = [unitsFr[v.asked] ?? v.asked, unitsFr[v.own] ?? v.own];
      return {
        message: `Le déclenchement se compte par ${asked}, alors que « ${v.kpi} » se relève par ${own} : chaque ${own} y compterait pour un ${asked}.`,
        hint: `Écrivez « for … ${unitOf(v.own)}s », avec la durée que prévoit le contrat.`,
      };
    },
    en: (v) => ({
      message: `The trigger counts by the ${unitOf(v.asked)}, while “${v.kpi}” has a figure a ${unitOf(v.own)}: each ${unitOf(v.own)} would count for one ${unitOf(v.asked)}.`,
      hint: `Write “for … ${unitOf(v.own)}s”, with the time the contract gives.`,
    }),
  }),
  'both-ways-contradicted': message<{ field: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.field === 'formula'
          ? 'La clause joue dans les deux sens, mais n’a pas de formule qui dise lequel.'
          : `La clause joue dans les deux sens : l’une des deux sommes récompense, et « ${v.field} » ne vaudrait pas pour elle.`,
      hint:
        v.field === 'formula'
          ? 'Écrivez « formula: … », qui donne moins que zéro quand l’autre partie doit, ou ôtez « both-ways ».'
          : `Ôtez « ${v.field} », ou écrivez deux clauses, chacune avec ses conditions.`,
    }),
    en: (v) => ({
      message:
        v.field === 'formula'
          ? 'The clause runs both ways, but has no formula that says which way.'
          : `The clause runs both ways: one of the two amounts rewards, and “${v.field}” would not hold for it.`,
      hint:
        v.field === 'formula'
          ? 'Write “formula: …”, which gives less than zero where the other party owes, or remove “both-ways”.'
          : `Remove “${v.field}”, or write two clauses, each with its own conditions.`,
    }),
  }),
  'bonus-under-notice': message<{ field: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Un bonus récompense un résultat : il n’y a ni manquement à mettre en demeure, ni rien à remédier, et « ${v.field} » le retiendrait.`,
      hint: `Ôtez « ${v.field} », ou écrivez « effect: malus » si la clause sanctionne un manquement.`,
    }),
    en: (v) => ({
      message: `A bonus rewards a result: there is no breach to give notice of and nothing to cure, and “${v.field}” would hold it back.`,
      hint: `Remove “${v.field}”, or write “effect: malus” if the clause penalises a breach.`,
    }),
  }),
  'cure-without-notice': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La clause laisse un délai pour remédier, mais aucune mise en demeure ne le fait courir.',
      hint: 'Écrivez « formal-notice: true » à côté de « cure », ou ôtez « cure ».',
    }),
    en: () => ({
      message: 'The clause leaves time to cure, but no formal notice starts it.',
      hint: 'Write “formal-notice: true” beside “cure”, or remove “cure”.',
    }),
  }),
  'earn-back-without-malus': message<{ effect: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.effect === 'malus'
          ? 'La clause rend ce qu’elle a coûté, mais ne coûte rien de calculé : elle n’a pas de formule.'
          : `La clause rend ce qu’elle a coûté, mais son effet est « ${v.effect} » : il n’y a pas de malus à rendre.`,
      hint:
        v.effect === 'malus'
          ? 'Écrivez « formula: … » à côté de « earn-back », ou ôtez « earn-back ».'
          : 'Ôtez « earn-back », ou écrivez « effect: malus » si la clause sanctionne un manquement.',
    }),
    en: (v) => ({
      message:
        v.effect === 'malus'
          ? 'The clause gives back what it cost, but costs nothing that is reckoned: it has no formula.'
          : `The clause gives back what it cost, but its effect is “${v.effect}”: there is no malus to give back.`,
      hint:
        v.effect === 'malus'
          ? 'Write “formula: …” beside “earn-back”, or remove “earn-back”.'
          : 'Remove “earn-back”, or write “effect: malus” if the clause penalises a breach.',
    }),
  }),
  'earn-back-uneven': message<{ length: string; kpi: string; own: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.kpi === ''
          ? `« earn-back: ${v.length} » n’est pas un nombre entier de périodes : rien ne serait jamais rendu.`
          : `« ${v.kpi} » se relève par ${unitsFr[v.own] ?? v.own} : « earn-back: ${v.length} », dans la clause, n’en est pas un nombre entier, et rien ne serait jamais rendu.`,
      hint: `Écrivez « earn-back: ${v.suggestion} » dans la clause, avec la durée que prévoit le contrat.`,
    }),
    en: (v) => ({
      message:
        v.kpi === ''
          ? `“earn-back: ${v.length}” is no whole number of periods: nothing would ever be given back.`
          : `“${v.kpi}” has a figure a ${unitOf(v.own)}: “earn-back: ${v.length}”, in the clause, is no whole number of them, and nothing would ever be given back.`,
      hint: `Write “earn-back: ${v.suggestion}” in the clause, with the time the contract gives.`,
    }),
  }),
  'lag-uneven': message<{ length: string; kpi: string; reason: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.reason === 'no-kpi'
          ? `« lag: ${v.length} » prend une valeur antérieure, qu’une variable de type kpi a seule.`
          : v.reason === 'days'
            ? `« lag: ${v.length} » n’est pas un nombre entier de périodes : aucune valeur ne serait prise.`
            : `« ${v.kpi} » se relève par ${unitsFr[v.reason] ?? v.reason} : « lag: ${v.length} », dans la clause, n’en est pas un nombre entier, et aucune valeur ne serait prise.`,
      hint:
        v.reason === 'no-kpi'
          ? 'Ôtez « lag », ou écrivez « type: kpi » si la valeur est celle d’un autre indicateur.'
          : `Écrivez « lag: ${v.suggestion} » dans la clause, ou la durée que prévoit le contrat.`,
    }),
    en: (v) => ({
      message:
        v.reason === 'no-kpi'
          ? `“lag: ${v.length}” takes an earlier value, which a variable of type kpi alone has.`
          : v.reason === 'days'
            ? `“lag: ${v.length}” is no whole number of periods: no value would be taken.`
            : `“${v.kpi}” has a figure a ${unitOf(v.reason)}: “lag: ${v.length}”, in the clause, is no whole number of them, and no value would be taken.`,
      hint:
        v.reason === 'no-kpi'
          ? 'Remove “lag”, or write “type: kpi” if the value is that of another KPI.'
          : `Write “lag: ${v.suggestion}” in the clause, or the length that the contract gives.`,
    }),
  }),
  'exclusion-other-frequency': message<{ kpi: string; period: string; own: string; whole: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `${v.period} ne contient aucune période entière de « ${v.kpi} », qui se relève par ${unitsFr[v.own] ?? v.own} : rien ne serait écarté.`,
      hint: `Écrivez « period: ${v.whole} » si elle est écartée entière, sinon ôtez l’exclusion.`,
    }),
    en: (v) => ({
      message: `${v.period} holds no whole period of “${v.kpi}”, which has a figure a ${unitOf(v.own)}: nothing would be left out.`,
      hint: `Write “period: ${v.whole}” if all of it is left out, else remove the exclusion.`,
    }),
  }),
  'exclusion-not-in-clause': message<{ cause: string; period: string; clause: string; excused: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `${v.period} est écartée pour « ${v.cause} », que la clause « ${v.clause} » n’excuse pas.`,
      hint:
        v.excused.length > 0
          ? `La clause excuse : ${list(v.excused)}. Si les parties en sont convenues, écrivez « cause: agreed ».`
          : 'La clause n’excuse rien. Si les parties en sont convenues, écrivez « cause: agreed ».',
    }),
    en: (v) => ({
      message: `${v.period} is left out for “${v.cause}”, which the clause “${v.clause}” does not excuse.`,
      hint:
        v.excused.length > 0
          ? `The clause excuses: ${list(v.excused)}. If the parties agreed on it, write “cause: agreed”.`
          : 'The clause excuses nothing. If the parties agreed on it, write “cause: agreed”.',
    }),
  }),
  'commission-incomplete': message<{ reason: string; kpi: string; currency: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.reason === 'no-rate'
          ? 'Cette commission n’a ni taux ni tranches : rien ne peut être calculé.'
          : v.reason === 'two-rates'
            ? 'Cette commission a un taux et des tranches : on ne sait pas lequel vaut.'
            : v.reason === 'tiers'
              ? 'Les tranches de cette commission ne se suivent pas ; chacune va plus haut que la précédente, et la dernière seule n’a pas de borne.'
              : `« ${v.kpi} » ne se compte pas en ${v.currency} ni par addition : ce ne sont pas des apports.`,
      hint:
        v.reason === 'not-money'
          ? `Choisissez un indicateur d’unité ${v.currency} et d’agrégation sum.`
          : 'Écrivez « rate: 5 % », ou « tiers: [{ to: 50000, rate: 5 % }, { rate: 3 % }] ».',
    }),
    en: (v) => ({
      message:
        v.reason === 'no-rate'
          ? 'This commission has neither a rate nor tiers: nothing can be reckoned.'
          : v.reason === 'two-rates'
            ? 'This commission has a rate and tiers: nobody knows which holds.'
            : v.reason === 'tiers'
              ? 'The tiers of this commission do not follow each other; each goes higher than the one before, and the last alone has no bound.'
              : `“${v.kpi}” is not counted in ${v.currency} by adding up: these are no contributions.`,
      hint:
        v.reason === 'not-money'
          ? `Choose a KPI whose unit is ${v.currency} and whose aggregation is sum.`
          : 'Write “rate: 5 %”, or “tiers: [{ to: 50000, rate: 5 % }, { rate: 3 % }]”.',
    }),
  }),
  'cap-below-minimum': message<{ cap: string; minimum: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le plafond (${v.cap}) est sous le minimum garanti (${v.minimum}), qui ne serait jamais versé.`,
      hint: 'Relevez « cap », ou baissez « minimum ».',
    }),
    en: (v) => ({
      message: `The cap (${v.cap}) is below the guaranteed minimum (${v.minimum}), which would never be paid.`,
      hint: 'Raise “cap”, or lower “minimum”.',
    }),
  }),
  'weight-missing': message<{ kpi: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.kpi} » n’a pas de poids alors que d’autres indicateurs de la fiche en ont un : il compterait pour 1.`,
      hint: 'Ajoutez « weight: … », ou retirez les poids des autres pour qu’ils comptent tous autant.',
    }),
    en: (v) => ({
      message: `“${v.kpi}” has no weight while other KPIs of the record have one: it would count for 1.`,
      hint: 'Add “weight: …”, or remove the weights of the others so that all count the same.',
    }),
  }),
  'period-outside-contract': message<{ kpi: string; period: string; side: 'before' | 'after'; day: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.side === 'before'
          ? `« ${v.kpi} » a une valeur pour ${v.period}, avant le début du partenariat (${v.day}).`
          : `« ${v.kpi} » a une valeur pour ${v.period}, après la fin du dernier contrat (${v.day}).`,
      hint: 'Corrigez la période, souvent une année mal tapée, ou les dates « since », « starts », « term » de la fiche.',
    }),
    en: (v) => ({
      message:
        v.side === 'before'
          ? `“${v.kpi}” has a value for ${v.period}, before the partnership began (${v.day}).`
          : `“${v.kpi}” has a value for ${v.period}, after the last contract ended (${v.day}).`,
      hint: 'Correct the period, often a year typed wrong, or the dates “since”, “starts”, “term” of the record.',
    }),
  }),
} as const;
