import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { partnership as french } from '../fr/partnership.ts';

/** The partnership page: head, summary, and the sections that have no topic of their own. */
export const partnership: typeof french = {
  description: (title, parties) => `Partnership ${title}, ${parties}: health, deadlines, clauses and KPIs.`,
  internal: 'Confidential',
  edition: 'Internal edition',
  lifeCycle: (step, stage) => `Life cycle: stage ${step} of 8, ${stage}`,
  step: (step) => `stage ${step} of 8`,
  arranged: 'arranged',
  facts: {
    manager: (party) => `Manager, ${party}`,
    sponsor: (name) => `sponsor: ${name}`,
    noManager: 'Nobody named',
    noSponsor: 'no sponsor named',
    nextCommittee: 'Next committee',
    none: 'None',
    term: 'Term and notice',
    notice: (date) => `give notice by ${date}`,
    decide: (date) => `decide by ${date}`,
    locked: (date) => `bound until ${date}`,
    noticeGiven: (date) => `notice given on ${date}`,
    noTerm: 'No term recorded',
    reviewed: 'Page reviewed',
    never: 'Never',
    nextReview: (date) => `next review on ${date}`,
    lateReview: (date) => `review due since ${date}`,
    since: 'Since',
  },
  summary: {
    title: 'Summary',
    both: {
      ok: 'Business and relationship are on target.',
      watch: 'Business and relationship are to be watched.',
      bad: '**Business and relationship are off target.**',
      'no-data': 'Neither business nor relationship has enough data for an index.',
    },
    business: {
      ok: 'Business holds',
      watch: 'Business is to be watched',
      bad: 'Business is off target',
      'no-data': 'Business has too little data',
    },
    relationship: {
      ok: 'the relationship is good',
      watch: 'the relationship is under strain',
      bad: 'the relationship is off target',
      'no-data': 'the relationship has too little data',
    },
    pair: (business, relationship) => `${business}, ${relationship}.`,
    nothingDue: 'Nothing is late or due within thirty days.',
    late: (count) => `${capitalise(countInWords(count, 'en', { one: 'point is', other: 'points are' }))} late.`,
    first: (what, when) => `**${what}, ${when}.**`,
    coverage: (share) => `Computed on ${share} of the weight of the KPIs.`,
    capped: {
      critical: 'A KPI beyond its critical limit caps this index.',
      'contract-expired': 'The contract has expired: the index is capped.',
      'top-conflict': 'A conflict is open at the last level of the ladder: the index is capped.',
    },
    tooFew: (share) => `Only ${share} of the weight of the KPIs has a score: an index needs 60%.`,
    noInput: 'No KPI enters this index.',
    rule: 'From 0 to 100; on target from 75, off target below 55. The two indices are never merged into one.',
    attention: 'To do',
    triggered: (clause, article) => `Clause triggered: ${clause}${article === '' ? '' : ` (art.\u00a0${article})`}`,
    wouldTrigger: (clause, article) =>
      `Clause that would be triggered: ${clause}${article === '' ? '' : ` (art.\u00a0${article})`}`,
    readClause: 'Read the clause',
  },
  story: { title: 'The story', sentence: 'What the figures do not say, told by whoever keeps the record.' },
  kpis: {
    title: 'KPIs',
    empty: 'No KPI is followed.',
    next: 'Choose a KPI of the catalogue and write it under “kpis” with its target; its values go into a CSV file beside the record.',
    all: (count) =>
      count === 1
        ? 'The only KPI is on target.'
        : `${count === 2 ? 'Both' : `All ${numberInWords(count, 'en')}`} KPIs are on target.`,
    off: (count, total) =>
      total === 1 && count === 1
        ? 'The only KPI misses its target.'
        : count === 0
          ? 'No KPI is off its target.'
          : count === total && total > 1
            ? `None of the ${numberInWords(total, 'en')} KPIs meets its target.`
            : `${capitalise(countInWords(count, 'en', { one: 'KPI', other: 'KPIs' }))} out of ${numberInWords(total, 'en')} ${count === 1 ? 'misses its target' : 'miss their target'}.`,
    noData: (count) => `${capitalise(countInWords(count, 'en', { one: 'has', other: 'have' }))} no data.`,
    worst: (title, value) => `**Furthest off: ${title}, ${value}.**`,
    triggers: (count) =>
      `**${capitalise(countInWords(count, 'en', { one: 'crosses a threshold that triggers', other: 'cross a threshold that triggers' }))} a clause.**`,
    rest: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'more KPI is followed', other: 'more KPIs are followed' }))}.`,
    page: 'All KPIs in detail',
    owes: (name, source) => `Value expected from ${name}${source === '' ? '' : `, source: ${source}`}.`,
    owesNobody: 'Nobody is named to provide this value.',
    dueSince: (period, date) => `${period} due since ${date}.`,
    business: 'business',
    relationship: 'relationship',
    unknown: (id) => `KPI “${id}” is not in the catalogue`,
    target: (target) => `target ${target}`,
  },
  checklists: {
    title: 'Checklists',
    empty: 'The catalogue has no checklist.',
    next: 'A template goes into the “checklists” folder; the record answers its lines by itself where it can.',
    sentence: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'checklist is', other: 'checklists are' }))} ready for this partnership.`,
    open: (open, total) =>
      `**The record already answers ${numberInWords(total - open, 'en')} of ${numberInWords(total, 'en')} lines.**`,
    columns: ['Checklist', 'Occasion?', 'Lines#', 'Answered by the record#'],
    table: 'Checklists of this partnership',
  },
  part: {
    names: {
      partnership: 'Overview',
      'partnership-frame': 'Frame',
      'partnership-contract': 'Contract and clauses',
      'partnership-governance': 'Governance',
      'partnership-kpis': 'KPIs',
      'partnership-finance': 'Finance',
      'partnership-journal': 'Journal',
      'partnership-reviews': 'Reviews',
      'partnership-stages': 'Stages and exit',
      'partnership-calendar': 'Calendar',
    },
    headings: {
      'partnership-frame': 'Frame: why together',
      'partnership-contract': 'Contract: what binds, what is missing',
      'partnership-governance': 'Governance: who decides what',
      'partnership-finance': 'Finance: who puts in, who gets what',
      'partnership-journal': 'Journal: what was said, done and promised',
      'partnership-stages': 'Stages and exit',
    },
    open: {
      'partnership-frame': 'Open the frame',
      'partnership-contract': 'Open the contract',
      'partnership-governance': 'Open the governance',
      'partnership-finance': 'Open the finances',
      'partnership-journal': 'Open the journal',
      'partnership-stages': 'Open the stages and the exit',
    },
    secret: (organisation) => `Confidential to ${organisation}.`,
    secretText: 'A partner’s edition keeps of this page only what the record shares.',
    calm: (total) =>
      total === 2
        ? 'Neither part needs attention.'
        : `None of the ${numberInWords(total, 'en')} parts needs attention.`,
    watched: (titles, count, total) =>
      count === total
        ? `**Every part needs attention:** ${titles}.`
        : `**${capitalise(countInWords(count, 'en', { one: 'part', other: 'parts' }))} out of ${numberInWords(total, 'en')} ${count === 1 ? 'needs' : 'need'} attention:** ${titles}.`,
    unwritten: (count) => `${capitalise(countInWords(count, 'en', { one: 'is', other: 'are' }))} still to be written.`,
  },
};
