import type { renewal as french } from '../fr/renewal.ts';

/** The terms ahead of the contracts that renew, and the days by which to leave them (M44). */
export const renewal: typeof french = {
  title: 'Renewals ahead',
  table: 'Terms ahead and last days to give notice',
  columns: ['Term', 'From, to', 'Last day to give notice', 'Commitment?'],
  next: (contract, advised, end) => `To leave “${contract}” on ${end}, the letter goes out by ${advised}.`,
  decide: (contract, advised, end) =>
    `${contract} ends on ${end} unless both sides agree in writing: the decision is due by ${advised}.`,
  past: (contract, date) =>
    `The day to decide what follows “${contract}” passed on ${date}: without a written agreement it ends at its term.`,
  none: 'No notice was agreed: nobody has to warn the other.',
  rule: (countsHolidays) =>
    `Notice is counted back from the last day of the term. The advised day is the last working day not beyond it, ${countsHolidays ? 'French public holidays left out' : 'public holidays not left out'}.`,
  term: (number) => `Term ${number}`,
  span: (start, end) => `${start} to ${end}`,
  endless: (start) => `from ${start}, without a term`,
  anyDay: 'any day',
  advised: (date) => `advised day: ${date}`,
  standing: {
    current: 'Current',
    committed: 'Committed',
    open: 'Avoidable',
  },
};
