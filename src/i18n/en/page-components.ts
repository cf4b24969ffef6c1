import type { pageComponents as french } from '../fr/page-components.ts';

/**
 * The components of the pages that show several records, or none, as the components page names them and fills
 * them. Everything is invented.
 */
export const pageComponents: typeof french = {
  kpiCards: {
    title: 'KPI cards',
    about: 'The last value, its state, its target and its line; without data, a dashed card names who owes the value.',
    titles: { states: 'On target, to watch, off target, without data' },
    names: ['Availability', 'Deliveries on time', 'Hours kept', 'Rework rate'],
  },
  portfolios: {
    title: 'Portfolio table',
    about:
      'Sorted, filtered, cut down to the columns chosen, exported as it is seen. On a phone, three columns, the rest under the name.',
    titles: { three: 'Something late, a date ahead, nothing within 90 days' },
    rows: [
      { title: 'Boucle chaude', partners: 'Norécia', type: 'Joint venture', manager: 'Claire Aubrac' },
      { title: 'Connected sensors', partners: 'Talmeo', type: 'Alliance', manager: 'Théo Bastide' },
      { title: 'Shared workshop', partners: 'Cortaval', type: 'Alliance' },
    ],
    deadlines: ['Deliver the shared cost model', 'Steering committee'],
  },
  positions: {
    title: 'Positions of a clause',
    about:
      'From the preferred one to the walk-away line, side by side, each with its reason. A partner’s edition holds none of them.',
    titles: { ranks: 'The four positions' },
    // Contract wording is French wherever it is read.
    positions: [
      ['Le seuil oblige à se parler.', 'Sous 97\u00a0% deux mois de suite, les parties revoient le partage.'],
      ['L’accident passe, la tendance reste.', 'Sous 97\u00a0% trois mois sur six, les parties revoient le partage.'],
      ['Un délai plutôt qu’un refus.', 'Sous 95\u00a0% trois mois sur six, les parties se réunissent.'],
      ['En deçà, la clause ne protège plus rien.', 'Sous 90\u00a0% un an de suite, les parties se réunissent.'],
    ],
    objection: '“Two months are too short for a repair.” The time to negotiate comes on top.',
    say: 'C’est une réunion que personne ne pourra reporter.',
  },
  reasons: {
    title: 'Reason of a cell',
    about: 'Why the clause is required, what was searched, how to get out of it and who sees to it.',
    titles: { missing: 'No contract holds it', expired: 'A contract used to hold it' },
    partnership: 'Boucle chaude',
    type: 'Joint venture',
    clauses: ['Non-cannibalisation', 'Confidentiality'],
  },
  subscriptions: {
    title: 'Calendar subscription',
    about: 'The address, the file, the table; what the feed holds, and what it never says.',
    titles: { whole: 'The whole portfolio', alone: 'A partnership, on a site that does not know its own address' },
  },
  questions: {
    title: 'Questions of the type chooser',
    about: 'Six questions, three answers each. The answer chosen is inverted and ticked.',
    titles: { answered: 'Two questions answered, four to answer' },
  },
  rankings: {
    title: 'Ranking of the types',
    about:
      'A box for each answer: filled, hatched under a reserve, empty. Each type gives its reasons; what it does not say stays unknown.',
    titles: { none: 'Before the first answer', some: 'Four answers given' },
    types: ['Affiliation', 'Co-branding', 'Joint venture'],
  },
  decisionMatrices: {
    title: 'Types side by side',
    about: 'A criterion a row. What nobody has measured says “No data” rather than a guessed number.',
    titles: { types: 'Three types, one of them little known' },
  },
  candidates: {
    title: 'Candidate',
    about: 'Each criterion with its proof. No overall mark while one is missing.',
    titles: { marked: 'Six criteria proved', waiting: 'A score without proof, a criterion without data' },
    names: ['Menuiserie Calvet', 'Forge Linard'],
    type: 'Co-branding',
    owner: 'Claire Aubrac',
    proofs: [
      'Twelve customers in common, file of 3 November',
      'No product in competition, catalogue read again',
      'A network of fitters that we lack',
      'Annual report, page 14',
      'A trial with two of its customers',
      'Two meetings with its directors',
    ],
  },
  facets: {
    title: 'Facets of a search',
    about: 'Each value with what it would find alone. A value chosen stays in sight and its filter takes it off too.',
    titles: { free: 'No value chosen', chosen: 'One value chosen' },
  },
  results: {
    title: 'Results of a search',
    about: 'The kind, the title, the passage that answers; nothing found leads elsewhere.',
    titles: { passage: 'A passage answers', sections: 'Two sections answer', nothing: 'Nothing answers' },
    clause: {
      title: 'Notice and renewal',
      details: ['Term and exit', 'Inès Morvan'],
      passage: ['The ', 'notice', ' is given in writing, three months before the term.'],
    },
    guide: {
      title: 'Parting well',
      summary: 'What is prepared before the letter, and what remains due after it.',
      sections: [
        { title: 'Before the letter', passage: ['Read the ', 'notice', ' of each contract again.'] },
        { title: 'After the letter', passage: ['The service goes on during the ', 'notice', '.'] },
      ],
    },
    query: 'captive zeppelin',
    tried: 'captive',
  },
  a4Sheets: {
    title: 'A4 sheet',
    about: 'A partnership on one sheet, to hand over before a meeting: always light, on screen as in print.',
    titles: { full: 'A line of each kind', bare: 'Only the parties are known' },
    parties: 'Valbrune and Norécia, joint venture',
    sentence: 'One KPI out of four is **off target**: Hours kept. One commitment is late.',
    due: [
      { day: '9 Oct 2026', text: 'Deliver the cost model. Claire Aubrac, 45 days late', late: true },
      { day: '2 Dec 2026', text: 'Steering committee. Claire Aubrac', late: false },
    ],
    who: [
      { term: 'Manager', text: 'Claire Aubrac', alarming: false },
      { term: 'Sponsor', text: 'No sponsor', alarming: true },
    ],
    period: 'Oct 2026',
    figures: {
      ok: { target: '97%', value: '98.1%', family: 'Service' },
      watch: { target: '95%', value: '94.2%', family: 'Service' },
      bad: { target: '40 h', value: '31 h', family: 'Relationship' },
      none: { target: '4%', value: '–', family: 'Quality' },
    },
    objectives: [
      { text: 'Double joint sales', value: '62%', alarming: false },
      { text: 'Train thirty sellers', value: '20%', alarming: true },
    ],
    standing: [{ title: 'Clauses', text: 'Eight in force, one missing.' }],
  },
};
