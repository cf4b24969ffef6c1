import { capitalise, countInWords } from '../../format/count.ts';

const periods = { one: 'period is not settled', other: 'periods are not settled' };

/** What affiliates are owed on what they bring. */
export const commission = {
  title: 'Affiliate commissions',
  none: 'No period is settled yet: nothing is due.',
  sentence: (total: string, period: string, due: string) =>
    `**${total}** due in all; the last settled period, ${period}, counts for ${due}.`,
  open: (count: number) =>
    `${capitalise(countInWords(count, 'en', periods))}: a value is missing, provisional or to come.`,
  heading: (party: string, per: string, article: string) =>
    [`${party}, reckoned ${per}`, article && `art.\u00a0${article}`].filter(Boolean).join(', '),
  rule: (kpi: string, rate: string) => `On “${kpi}”: ${rate}.`,
  until: (day: string) => `Replaced from ${day}.`,
  upTo: (rate: string, to: string) => `${rate} up to ${to}`,
  beyond: (rate: string) => `${rate} beyond`,
  minimum: (amount: string) => `At least ${amount} a period.`,
  cap: (amount: string) => `At most ${amount} a period.`,
  total: (amount: string) => `Due for settled periods: ${amount}.`,
  carriedOn: (amount: string) => `Still to be made good: ${amount}.`,
  table: (party: string) => `Commissions of ${party}`,
  columns: ['Period', 'Brought#', 'Calculation', 'Earned#', 'Due#', 'Read in?'],
  and: '; ',
  carried: (amount: string) => `carried ${amount}`,
  partial: (known: number, expected: number) => `${known} values of ${expected}`,
  state: { final: 'settled', provisional: 'provisional', running: 'running' },
  limited: { cap: 'cap', minimum: 'guaranteed minimum' },
};
