import { countInWords } from '../../format/count.ts';
import type { payment as french } from '../fr/payment.ts';

export const payment: typeof french = {
  title: 'Agreed payments',
  late: (total) => `**Late: ${total}.**`,
  noneLate: 'No payment is late.',
  next: (what, amount, date) => `The next one: ${what}, ${amount}, by ${date}.`,
  agreed: 'Payments on agreed days',
  agreedColumns: ['What is paid', 'Paid by', 'Amount', 'Due'],
  article: (article) => `art.\u00a0${article}`,
  ofContract: (share) => `${share} of the contract’s amount`,
  step: (amount, day) => `${amount} from ${day}`,
  rise: (rate, day) => `rising by ${rate} a year${day && `, first on ${day}`}`,
  when: {
    on: (day) => `on ${day}`,
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    times: (count) => `${countInWords(count, 'en', { one: 'time', other: 'times' })} in all`,
    milestone: (milestone) => `at the milestone “${milestone}”`,
    reached: (day) => `reached on ${day}`,
    within: (duration) => `payable within ${duration}`,
  },
  lines: 'Due days',
  acrossColumns: ['What is paid', 'Partnership', 'Paid by', 'By@', 'Amount#', 'State'],
  lineColumns: ['What is paid', 'Paid by', 'By@', 'Amount#', 'State'],
  unknown: 'unknown',
  rest: (whole) => `left to pay of ${whole}`,
  sum: (amount, day) => `${amount} on ${day}`,
  parts: (whole, sums) => `of ${whole}; paid: ${sums}`,
  answered: (title, day) => `${title}, ${day}`,
  state: {
    paid: 'Paid',
    paidOn: (day) => `Paid on ${day}`,
    late: 'Late',
    due: 'To pay',
    awaited: 'Milestone awaited',
    planned: 'Contract to sign',
    unreached: 'Milestone not reached by the end of the contract',
  },
  interest: {
    title: 'Interest on late payments, for information',
    note: (day) =>
      `Simple interest at the rate of the contract, on what remained to be paid, from the day after the one agreed to the payment or to ${day}, in actual days over 365. Nothing says that it is claimed: the contract, the law or an agreement between the parties may change it.`,
    columns: ['What is paid', 'Owed by', 'Days late#', 'Yearly rate#', 'Interest#', 'Recovery#'],
    due: (day) => `agreed for ${day}`,
    paid: (day) => `paid on ${day}`,
    terms: (rate, fixed) => `when late: ${rate} a year${fixed && `, and ${fixed} per payment for recovery`}`,
  },
  years: 'What is paid each year',
  yearColumns: ['Year', 'Paid by', 'Due#', 'Paid#', 'Late#'],
  yearsNote: (day) =>
    `The payments of the three years after ${day} are in it, but for those that wait for a milestone or a signature.`,
};
