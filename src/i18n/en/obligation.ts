import type { CappedBy } from '../../domain/obligations/capper.ts';
import type { TermsGap } from '../../domain/obligations/binding-clause.ts';
import type { ObligationState } from '../../domain/obligations/obligation.ts';
import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const gaps: Readonly<Record<TermsGap, string>> = {
  'not-held': 'No contract in force that day holds the clause: nothing is due until it is signed.',
  waived: 'The contract sets the clause aside by a waiver: it obliges to nothing.',
  indicative: 'The contract holds the clause as indicative: nothing is due under it.',
  'other-version': 'The library has not kept the version signed: the amount is read in the contract.',
  'no-terms': 'The clause gives neither a calculation nor an effect: what follows is to be decided.',
};

const caps: Readonly<Record<CappedBy, string>> = {
  period: 'cap of the period',
  year: 'cap of the calendar year',
  'contract-year': 'cap of the contract year',
  contract: 'cap of the contract',
  penalties: 'cap on the penalties of the contract',
};

const states: Readonly<Record<ObligationState, string>> = {
  'would-fire': 'Would be triggered',
  due: 'Decision awaited',
  late: 'Decision late',
  decided: 'Decided',
  cured: 'Cured',
};

/** What figures oblige to, on a partnership and across the portfolio. */
export const obligation = {
  title: 'What the figures oblige to',
  pageTitle: 'Obligations',
  all: 'Every obligation of the portfolio',
  quiet: (rules: number) =>
    `No clause is triggered. ${capitalise(countInWords(rules, 'en', { one: 'KPI can trigger one', other: 'KPIs can trigger one' }))}.`,
  noRule: 'No threshold triggers a clause. A record sets one with “trigger”, beside the agreed figures of a KPI.',
  awaited: (count: number) =>
    `**${capitalise(countInWords(count, 'en', { one: 'clause is triggered and awaits', other: 'clauses are triggered and await' }))} a decision.**`,
  late: (count: number) =>
    `**${capitalise(countInWords(count, 'en', { one: 'decision is late', other: 'decisions are late' }))}.**`,
  next: (clause: string, date: string) => `Next: ${clause}, by ${date}.`,
  would: (count: number) =>
    `${capitalise(countInWords(count, 'en', { one: 'clause would be triggered', other: 'clauses would be triggered' }))} on provisional figures.`,
  decided: (count: number) =>
    `${capitalise(countInWords(count, 'en', { one: 'obligation is decided', other: 'obligations are decided' }))}.`,
  cured: (count: number) =>
    `${capitalise(countInWords(count, 'en', { one: 'breach is cured', other: 'breaches are cured' }))}: nothing is due.`,
  allSettled: '**Everything that the figures obliged to is settled.**',
  allDecided: '**Everything that the figures obliged to is decided.**',
  states,
  effect: { bonus: 'Bonus', malus: 'Malus', payment: 'Payment', duty: 'Duty to act' },
  summary: (kpi: string, first: string, last: string) =>
    first === last ? `${kpi}, ${first}` : `${kpi}, ${first} to ${last}`,
  facts: {
    rule: 'Condition',
    effect: 'Effect',
    contract: 'Contract',
    amount: 'Due',
    possible: 'If confirmed',
    owing: 'Paid by',
    notice: 'Formal notice',
    cure: 'Time to cure',
    pending: 'Would be due',
    earnBack: 'Earn-back',
    body: 'Decides',
    deadline: 'At the latest',
    meeting: 'Next meeting',
    reached: 'Cap reached',
    skipped: 'Periods left out',
    threshold: 'Written in',
  },
  owing: (debtor: string, creditors: readonly string[]) => `${debtor}, to ${formatList(creditors, 'en')}`,
  notice: {
    given: (date: string) => `Formal notice of ${date}`,
    toSend: 'Formal notice to be sent',
    on: (date: string, to: string) => `of ${date}${to && `, to ${to}`}`,
    awaited: (to: string) => `to be sent${to && ` to ${to}`}`,
    needed: 'needed before the sum is claimed',
    none: 'needed before the sum is claimed, none in the journal',
    notNeeded: 'not needed',
  },
  cure: {
    allowed: (time: string) => `${time} from the formal notice`,
    pending: (until: string, period: string) => `until ${until}; the value of ${period} decides`,
    cured: (until: string, period: string) => `until ${until}; cured, the value of ${period} being within the limit`,
    'without-effect': (until: string, period: string) =>
      `until ${until}; without effect, the value of ${period} being still beyond the limit`,
  },
  notDueYet: (amount: string) => `${amount}, if the formal notice stays without effect`,
  pending: 'would be due',
  remedied: 'cured',
  earnedBack: 'given back',
  earnBack: {
    open: (duration: string) => `due until ${duration} in a row within the limits, then given back`,
    lost: (duration: string) => `not given back: not ${duration} in a row within the limits right after`,
    earned: (duration: string, period: string) => `given back: ${duration} in a row within the limits, up to ${period}`,
  },
  parties: 'The parties',
  afterDeadline: 'after the deadline: call it earlier',
  inTime: 'in time',
  beforeCure: 'before the time to cure is over',
  noDeadline: 'no time agreed',
  afterwards: (deadline: string, until: string) =>
    `${deadline}; the decision waits for the end of the time to cure, ${until}`,
  contract: (title: string, article: string, version: string) =>
    [title, article && `art.\u00a0${article}`, `version\u00a0${version}`].filter(Boolean).join(', '),
  gap: gaps,
  proof: 'The calculation, period by period',
  formula: 'Amount',
  columns: ['Period', 'Value#', 'Limit#', 'Calculation#', 'Due#', 'Read in?'],
  capped: caps,
  carriedIn: (amount: string) => `brought forward: ${amount}`,
  carriedOver: (amount: string) => `carried over: ${amount}`,
  unsure: 'may change: an earlier amount is not known',
  deficitIn: (amount: string) => `earlier deficit to make good: ${amount}`,
  deficitOut: (amount: string) => `deficit carried forward: ${amount}`,
  without: (periods: string) => `without ${periods}, whose amount is not known`,
  reached: (cap: string, amount: string, clause: string) => `${cap}, ${amount}, by “${clause}”`,
  notYet: 'not triggered yet',
  notMet: 'condition not met this time',
  ofOthers: 'owed by another party',
  notHeld: 'no contract then held the clause',
  provisional: 'provisional',
  missing: 'no data',
  earlier: (period: string, value: string) => `${period}: ${value}`,
  sumOver: (first: string, last: string, value: string) => `total of ${first} to ${last}: ${value}`,
  named: (kpi: string, period: string, value: string) => `${kpi}${period && `, ${period}`}: ${value}`,
  namedOver: (kpi: string, reading: 'sum' | 'mean' | 'last' | 'ratio', first: string, last: string, value: string) =>
    `${kpi}, ${reading === 'sum' ? 'total of ' : reading === 'mean' ? 'mean of ' : ''}${first} to ${last}: ${value}`,
  unknown: 'cannot be reckoned',
  total: 'Total due',
  mutual: {
    title: 'What the parties owe each other',
    columns: ['Year', 'Owes more', 'Due#', 'Due in return#', 'Difference#'],
    note: 'Each sum stays due in full, unless the contract sets one off against the other: the difference alone is then paid.',
  },
  answers: 'What was done about it',
  decision: (date: string) => `Decision of ${date}`,
  commitment: (who: string, due: string) =>
    [`Commitment${who && ` of ${who}`}`, due && `for ${due}`].filter(Boolean).join(', '),
  answered: (clause: string) => `Answers: ${clause}`,
  noAnswer: 'Nothing yet. A decision of the journal answers it with “clause” and “answers”, and so does a commitment.',
  chain: 'From the figure to the commitment',
  page: {
    file: 'Table',
    sentenceNone: 'No clause of the portfolio is triggered by the figures.',
    columns: ['Obligation', 'Partnership', 'State', 'At the latest', 'Due#', 'Decides'],
    table: 'The obligations of the portfolio',
    pending: (amount: string) => `would be due: ${amount}`,
    afterCure: (until: string) => `after ${until}`,
    heat: 'KPIs and partnerships',
    heatSentence: (bad: number, cells: number) =>
      bad === 0
        ? cells === 1
          ? 'The only cell followed is not off target.'
          : `None of the ${cells} cells is off target.`
        : `**${capitalise(countInWords(bad, 'en', { one: 'cell is off target', other: 'cells are off target' }))}** of ${cells} followed.`,
    heatTable: 'KPIs by partnership',
    heatHead: 'KPI',
    notFollowed: '–',
    more: (count: number) =>
      `${capitalise(countInWords(count, 'en', { one: 'more partnership is not shown', other: 'more partnerships are not shown' }))}; the worst come first.`,
  },
};
