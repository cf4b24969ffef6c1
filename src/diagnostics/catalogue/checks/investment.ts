import { message } from '../../message.ts';

/** What is put in together, and how it comes back. */
export const investmentMessages = {
  'surplus-undistributed': message<{ scenario: string; amount: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.scenario === ''
          ? 'Aucun rang ne prend tout le surplus\u00a0: ce qui reste après les autres n’irait à personne.'
          : `Aucun rang ne prend tout le surplus\u00a0: dans le scénario «\u00a0${v.scenario}\u00a0», ${v.amount} n’iraient à personne.`,
      hint: 'Terminez par un rang «\u00a0surplus\u00a0» avec sa clé et sans «\u00a0until\u00a0», par exemple «\u00a0{ tier: surplus, share: { … } }\u00a0».',
    }),
    en: (v) => ({
      message:
        v.scenario === ''
          ? 'No tier takes all of the surplus: what is left after the others would go to nobody.'
          : `No tier takes all of the surplus: in the scenario “${v.scenario}”, ${v.amount} would go to nobody.`,
      hint: 'End with a tier “surplus” with its key and without “until”, such as “{ tier: surplus, share: { … } }”.',
    }),
  }),
  'tier-after-surplus': message<{ tier: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le rang «\u00a0${v.tier}\u00a0» vient après un «\u00a0surplus\u00a0» sans limite, qui prend tout\u00a0: il ne sera jamais payé.`,
      hint: 'Placez ce «\u00a0surplus\u00a0» en dernier, ou écrivez sous «\u00a0until\u00a0» ce qu’il verse au plus.',
    }),
    en: (v) => ({
      message: `The tier “${v.tier}” comes after a “surplus” without a limit, which takes everything: it will never be paid.`,
      hint: 'Put that “surplus” last, or write under “until” the most that it pays.',
    }),
  }),
  'until-outside-surplus': message<{ tier: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0until\u00a0» ne limite qu’un surplus\u00a0: sur le rang «\u00a0${v.tier}\u00a0», il n’aurait aucun effet.`,
      hint: 'Retirez «\u00a0until\u00a0», ou écrivez-le sur le rang «\u00a0surplus\u00a0» qu’il limite.',
    }),
    en: (v) => ({
      message: `“until” limits a surplus only: on the tier “${v.tier}” it would do nothing.`,
      hint: 'Remove “until”, or write it on the tier “surplus” that it limits.',
    }),
  }),
  'catch-up-unreachable': message<{ rate: string; share: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `À ${v.rate} de ce rang, la partie qui rattrape n’atteindra jamais ${v.share} : le rang prendra tout ce qui reste.`,
      hint: `Écrivez un taux de plus de ${v.share}, ou retirez « rate » pour que tout le rang aille à cette partie.`,
    }),
    en: (v) => ({
      message: `At ${v.rate} of this tier, the party that catches up will never reach ${v.share}: the tier will take all that is left.`,
      hint: `Write a rate over ${v.share}, or remove “rate” for the whole tier to go to that party.`,
    }),
  }),
  'scenario-without-flows': message<{ scenario: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le scénario « ${v.scenario} » n’a aucune année : il n’y a rien à distribuer.`,
      hint: 'Écrivez un montant par année, par exemple « flows: { 2027: 1200000 } » ; une année sans recette vaut 0.',
    }),
    en: (v) => ({
      message: `The scenario “${v.scenario}” has no year: there is nothing to distribute.`,
      hint: 'Write an amount per year, such as “flows: { 2027: 1200000 }”; a year without revenue is 0.',
    }),
  }),
  'flow-beyond-horizon': message<{ scenario: string; year: string; horizon: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le scénario « ${v.scenario} » va jusqu’en ${v.year}, au-delà de l’horizon fixé à ${v.horizon}.`,
      hint: 'Reculez « horizon », ou retirez cette année.',
    }),
    en: (v) => ({
      message: `The scenario “${v.scenario}” runs to ${v.year}, beyond the horizon set at ${v.horizon}.`,
      hint: 'Move “horizon”, or remove this year.',
    }),
  }),
  'payments-total': message<{ party: string; total: string; promised: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les versements de « ${v.party} » font ${v.total}, pour un apport de ${v.promised}.`,
      hint: 'Corrigez les versements ou l’apport : leur somme doit être la même.',
    }),
    en: (v) => ({
      message: `The payments of “${v.party}” make ${v.total}, for a contribution of ${v.promised}.`,
      hint: 'Correct the payments or the contribution: they must come to the same.',
    }),
  }),
  'benefit-not-in-currency': message<{ kpi: string; unit: string; aggregation: string; currency: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.kpi} » (${v.unit}, ${v.aggregation}) ne donne pas un montant en ${v.currency} : ce bénéfice manquerait au retour sur investissement.`,
      hint: `Citez un indicateur en ${v.currency} qui s’additionne (sum), ou écrivez « amount ».`,
    }),
    en: (v) => ({
      message: `“${v.kpi}” (${v.unit}, ${v.aggregation}) does not give an amount in ${v.currency}: this benefit would be missing from the return on investment.`,
      hint: `Name a KPI in ${v.currency} that adds up (sum), or write “amount”.`,
    }),
  }),
} as const;
