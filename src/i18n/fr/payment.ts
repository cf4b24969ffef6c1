import { countInWords } from '../../format/count.ts';

/** What contracts make payable on agreed days. */
export const payment = {
  title: 'Paiements convenus',
  late: (total: string) => `**En retard\u00a0: ${total}.**`,
  noneLate: 'Aucun paiement n’est en retard.',
  next: (what: string, amount: string, date: string) =>
    `Le prochain\u00a0: ${what}, ${amount}, le ${date} au plus tard.`,
  agreed: 'Paiements à dates convenues',
  agreedColumns: ['Ce qui est payé', 'Payé par', 'Montant', 'Échéance'],
  article: (article: string) => `art.\u00a0${article}`,
  ofContract: (share: string) => `${share} du montant du contrat`,
  step: (amount: string, day: string) => `${amount} à partir du ${day}`,
  rise: (rate: string, day: string) => `en hausse de ${rate} par an${day && `, la première fois le ${day}`}`,
  when: {
    on: (day: string) => `le ${day}`,
    from: (day: string) => `à partir du ${day}`,
    until: (day: string) => `jusqu’au ${day}`,
    times: (count: number) => `${countInWords(count, 'fr', { one: 'fois', other: 'fois' }, 'feminine')} en tout`,
    milestone: (milestone: string) => `au jalon «\u00a0${milestone}\u00a0»`,
    reached: (day: string) => `atteint le ${day}`,
    within: (duration: string) => `à payer sous ${duration}`,
  },
  acrossColumns: ['Ce qui est payé', 'Partenariat', 'Payé par', 'Au plus tard@', 'Montant#', 'État'],
  lines: 'Échéances',
  lineColumns: ['Ce qui est payé', 'Payé par', 'Au plus tard@', 'Montant#', 'État'],
  unknown: 'inconnu',
  rest: (whole: string) => `reste dû sur ${whole}`,
  sum: (amount: string, day: string) => `${amount} le ${day}`,
  parts: (whole: string, sums: string) => `sur ${whole}\u202f; payé\u00a0: ${sums}`,
  answered: (title: string, day: string) => `${title}, ${day}`,
  state: {
    paid: 'Payé',
    paidOn: (day: string) => `Payé le ${day}`,
    late: 'En retard',
    due: 'À payer',
    awaited: 'Jalon attendu',
    planned: 'Contrat à signer',
    unreached: 'Jalon non atteint à la fin du contrat',
  },
  interest: {
    title: 'Intérêts de retard, à titre d’information',
    note: (day: string) =>
      `Intérêts simples au taux du contrat, sur ce qui restait à payer, du lendemain du jour convenu au paiement ou au ${day}, en jours réels sur 365. Rien ne dit qu’ils sont réclamés\u00a0: le contrat, la loi ou un accord entre les parties peut les changer.`,
    columns: ['Ce qui est payé', 'Dû par', 'Jours de retard#', 'Taux annuel#', 'Intérêts#', 'Recouvrement#'],
    due: (day: string) => `convenu pour le ${day}`,
    paid: (day: string) => `payé le ${day}`,
    settled: (day: string) => `payés le ${day}`,
    waived: (day: string) => `abandonnés le ${day}`,
    part: (settled: string) => `dont ${settled}`,
    terms: (rate: string, fixed: string) =>
      `en retard\u00a0: ${rate} l’an${fixed && `, et ${fixed} par paiement pour le recouvrement`}`,
  },
  years: 'Ce qui se paie par an',
  yearColumns: ['Année', 'Payé par', 'Dû#', 'Payé#', 'En retard#'],
  yearsNote: (day: string) =>
    `Les paiements des trois ans qui suivent le ${day} y sont, sauf ceux qui attendent un jalon ou une signature.`,
};
