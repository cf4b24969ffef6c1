import type { review as french } from '../fr/review.ts';
import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const counted = (count: number, one: string, other: string) => capitalise(countInWords(count, 'en', { one, other }));

const otherwise = {
  tacit: ', else it renews by itself',
  indefinite: ', else it goes on without a term',
  express: '',
  none: '',
};

/** The quarterly reviews of a partnership (M37). */
export const review: typeof french = {
  names: 'Reviews',
  title: (quarter) => `${quarter} review`,
  listTitle: 'Quarterly reviews',
  listSentence: (frozen, open) =>
    [
      frozen === 0 ? 'No review is frozen yet.' : `${counted(frozen, 'review is frozen', 'reviews are frozen')}.`,
      open === 0 ? '' : `**${counted(open, 'is still to be held', 'are still to be held')}.**`,
    ]
      .filter(Boolean)
      .join(' '),
  beingPrepared: (quarter, decisions) =>
    `The ${quarter} review is being prepared: ${decisions === 0 ? 'no decision' : countInWords(decisions, 'en', { one: 'decision', other: 'decisions' })} to take.`,
  listColumns: ['Quarter', 'State', 'Business#', 'Relationship#', 'To decide#', 'Clauses triggered#'],
  listTable: 'Reviews of this partnership',
  freeze: (command) => `Once the review has been held, “${command}” keeps it as it was.`,
  frozen: 'Frozen',
  frozenOn: (date) => `Frozen on ${date}`,
  toHold: 'To be held',
  running: 'Under way',
  computedOn: (date) => `As of ${date}`,
  index: { business: 'Business', relationship: 'Relationship' },
  since: (change, quarter) => `${change} since ${quarter}`,
  decided: 'Decided this quarter',
  decidedNote: 'For the record',
  decidedSentence: (count) => `${counted(count, 'decision was taken', 'decisions were taken')} during the quarter.`,
  print: 'Print on A4',
  back: 'All reviews',
  snapshot: (file) => `Snapshot: ${file}`,
  documentFooter: (date, address) => `Written on ${date} from ${address}`,
  sentence: {
    none: 'No decision is asked for.',
    shared: 'What the parties share of this review.',
    one: (title) => `**One decision to take:** ${title}.`,
    many: (count, titles) => `**${counted(count, 'decision', 'decisions')} to take:** ${formatList(titles, 'en')}.`,
    more: (count) => `${numberInWords(count, 'en')} more`,
    off: (count, total) =>
      count === 0
        ? total === 0
          ? ''
          : 'Every KPI measured is on target.'
        : count === total
          ? total === 1
            ? 'The only KPI measured misses its target.'
            : `All ${numberInWords(total, 'en')} KPIs measured miss their target.`
          : `${counted(count, 'KPI', 'KPIs')} out of ${numberInWords(total, 'en')} ${count === 1 ? 'misses its target' : 'miss their target'}.`,
  },
  agenda: 'Agenda, 120 minutes',
  minutes: (minutes) => `${minutes}\u00a0min`,
  timed: (minutes) => `${minutes}\u00a0minutes`,
  span: (from, to) => `from ${from} to ${to}`,
  clock: (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
  points: {
    wins: 'Wins',
    kpis: 'KPIs',
    'post-mortem': 'Looking back',
    adjustment: 'Strategic adjustment',
    actions: (quarter) => `Actions of ${quarter}`,
  },
  commitments: {
    title: 'Commitments due',
    note: 'To open with, for reading',
    none: 'No commitment was due.',
    sentence: (kept, total) =>
      total === 1
        ? kept === 1
          ? 'The only commitment due was kept on time.'
          : 'The only commitment due was not kept on time.'
        : kept === total
          ? `All ${numberInWords(total, 'en')} commitments due were kept on time.`
          : kept === 0
            ? `None of the ${numberInWords(total, 'en')} commitments due was kept on time.`
            : `${counted(kept, 'commitment', 'commitments')} out of ${numberInWords(total, 'en')} ${kept === 1 ? 'was' : 'were'} kept on time.`,
    broken: (count) => (count === 0 ? '' : `**${counted(count, 'needs explaining', 'need explaining')}.**`),
    open: (count) => (count === 0 ? '' : `${counted(count, 'is still running', 'are still running')}.`),
    columns: ['Commitment', 'Who', 'Promised for', 'Outcome'],
  },
  wins: {
    none: 'No win is noted this quarter: look for one together, even a small one.',
    sentence: (count) => `${counted(count, 'win is noted', 'wins are noted')} this quarter.`,
  },
  kpis: {
    none: 'No KPI is followed this quarter.',
    unknown: (count) => (count === 0 ? '' : `${counted(count, 'has no value yet', 'have no value yet')}.`),
    owed: (count) =>
      count === 0 ? '' : `**${counted(count, 'variance is', 'variances are')} still to be explained.**`,
    columns: (before, now) => ['KPI', 'Target#', `${before}#`, `${now}#`, 'Variance#', 'State', 'Why'],
    against: (change, before) => `${change} from ${before}`,
    explainBy: (name) => `To be explained: ${name}`,
    explain: 'To be explained, by nobody named',
    lateFrom: (date, name) => `Value due since ${date}${name === '' ? '' : `: ${name}`}`,
    ahead: (titles) =>
      `Measured at the end of ${titles.length === 1 ? 'its' : 'their'} period: ${formatList(titles, 'en')}.`,
    series: (unit) => `Measured during the quarter${unit === '' ? '' : `, in ${unit}`}`,
    triggered: (clause, article) => `Clause triggered: ${clause}${article === '' ? '' : `, art.\u00a0${article}`}`,
    would: (clause, article) =>
      `Clause that would be triggered: ${clause}${article === '' ? '' : `, art.\u00a0${article}`}`,
    run: (kpi, first, last) => (first === last ? `${kpi}, ${first}.` : `${kpi}, from ${first} to ${last}.`),
    due: (amount) => `Due: ${amount}.`,
    possible: (amount) => `If the provisional figures are confirmed: ${amount} more.`,
    pending: (amount) => `Would be due if the formal notice stays without effect: ${amount}.`,
    cured: 'Cured: nothing is due.',
    earnedBack: (period) =>
      `Given back, the KPI having stayed within the limits up to ${period}: nothing is due any more.`,
    noticeOf: (date) => `Formal notice of ${date}.`,
    noticeUntil: (date, until) => `Formal notice of ${date}, to be cured by ${until}.`,
    noticeToSend: 'Formal notice to be sent.',
    decideBy: (body, date) => `To be decided${date === '' ? '' : ` by ${date}`}${body === '' ? '' : ` (${body})`}.`,
    settled: 'Decided.',
  },
  mortem: {
    none: 'Nothing was blocked this quarter: these twenty minutes go to the adjustment.',
    sentence: (count) =>
      `${counted(count, 'matter', 'matters')} to understand together: what happened, why, and what do we change?`,
    kinds: {
      conflict: (date) => `Conflict opened on ${date}`,
      clause: (date) => `Clause triggered by figures beyond their limit since ${date}`,
      incident: (date) => `Incident of ${date}`,
      commitment: (date) => `Commitment promised for ${date}`,
    },
  },
  adjustment: {
    none: 'Nothing in the record calls for an adjustment.',
    objectives: (count) =>
      count === 0
        ? 'No objective has fallen behind.'
        : `**${counted(count, 'objective is', 'objectives are')} behind the time gone by.**`,
    missed: (count) => (count === 0 ? '' : `**${counted(count, 'objective is missed', 'objectives are missed')}.**`),
    columns: ['Objective', 'Attained#', 'Time gone#', 'Due?', 'State'],
    states: { behind: 'Behind the time gone', missed: 'Missed' },
    notice: (contract, date, renewal) => `Notice under “${contract}”: last day ${date}${otherwise[renewal]}.`,
    clauses: (titles) => `To realign, the contract provides: ${formatList(titles, 'en')}.`,
    article: (title, article) => (article === '' ? title : `${title} (art.\u00a0${article})`),
    exit: (ready, items) =>
      ready === items
        ? `Exit: all ${numberInWords(items, 'en')} items of the plan are ready.`
        : `Exit: ${countInWords(ready, 'en', { one: 'item', other: 'items' })} of the plan ${ready === 1 ? 'is' : 'are'} ready out of ${numberInWords(items, 'en')}.`,
  },
  wanted: {
    title: 'Decisions wanted',
    note: 'Within the minutes of the adjustment',
    none: 'No decision is asked for.',
    sentence: (count) => `${counted(count, 'decision is asked for', 'decisions are asked for')}.`,
    by: (name) => `Who decides: ${name}.`,
    before: (date) => `By ${date}.`,
    kinds: { clause: 'Clause triggered', conflict: 'Open conflict', notice: 'Notice' },
    options: {
      clause: ['apply the clause', 'waive it in writing', 'put off until …'],
      conflict: ['agreement reached', 'next level', 'extended until …'],
      notice: ['renew', 'renegotiate', 'give notice'],
    },
  },
  actions: {
    note: 'Three to five, each with a name and a date',
    none: 'Nothing calls for an action by itself: the review chooses three to five.',
    sentence: (count) =>
      `${counted(count, 'action is proposed', 'actions are proposed')}; the review keeps three to five.`,
    columns: ['Action', 'Who', 'By'],
    kinds: {
      clause: (title) => `Have decided: ${title}`,
      payment: (title) => `Pay what is late, or agree on what follows: ${title}`,
      commitment: (title) => `Keep, or take up again with a new date: ${title}`,
      data: (title) => `Provide the value due: ${title}`,
      variance: (title) => `Explain the variance: ${title}`,
    },
    nobody: 'To be named',
  },
  payments: {
    note: 'Those of the quarter, and up to the end of the next one',
    late: (count) => `**${counted(count, 'payment is late', 'payments are late')}.**`,
    answered: 'the journal answers it',
  },
  changes: {
    title: 'Since the last review',
    note: (quarter) => `Compared with the ${quarter} review`,
    none: 'Nothing has changed since the last review.',
    sentence: (count) =>
      count === 1 ? 'One thing has changed.' : `${counted(count, 'thing has', 'things have')} changed.`,
    score: (value) => (value === null ? 'no index' : `${value}`),
    health: (side, from, to, status) => `${side}: from ${from} to ${to}, ${status}.`,
    kpi: (title, from, to) => `${title}: from “${from}” to “${to}”.`,
    kinds: {
      'clause-triggered': (title) => `Clause triggered: ${title}.`,
      'clause-cured': (title) => `Breach cured: ${title}.`,
      'clause-earned-back': (title) => `Malus given back: ${title}.`,
      'clause-decided': (title) => `Clause decided: ${title}.`,
      'conflict-opened': (title) => `Conflict opened: ${title}.`,
      'conflict-resolved': (title) => `Conflict resolved: ${title}.`,
      'commitment-settled': (title) => `Commitment settled: ${title}.`,
      'commitment-late': (title) => `Commitment late: ${title}.`,
    },
  },
};
