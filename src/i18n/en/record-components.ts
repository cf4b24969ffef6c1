import type { recordComponents as french } from '../fr/record-components.ts';

/** The components that show a record, as the components page names them and fills them. Everything is invented. */
export const recordComponents: typeof french = {
  lifeCycles: {
    title: 'Life cycle',
    about:
      'The stages that are done, the present one, those to come; a double line for what is arranged and not under way.',
    titles: { midway: 'At the fifth stage, the exit already arranged' },
    notes: ['Feb 2024', 'Apr 2024', 'Jun 2024', 'Jan 2025', 'Mar 2025'],
    ready: 'arranged',
  },
  objectives: {
    title: 'Objectives letter by letter',
    about: 'Each letter that holds says why; a struck one says what is missing. Without a figure nothing is measured.',
    titles: { kept: 'Complete, under way', struck: 'Without figure or date' },
    kept: {
      statement: 'Sell 40 shared exchangers by 31 December 2027',
      about: 'Commercial, Paul Sarrazin, agreed by both',
      reasons: [
        'An outcome and a figure',
        'Exchangers sold, monthly',
        'Joint team of six',
        'Shared plan',
        '31 Dec 2027',
      ],
      value: '14 of 40',
      state: 'Under way',
    },
    struck: {
      statement: 'Improve how the teams work together',
      about: 'Without owner, agreement of Norécia awaited',
      reasons: ['Neither outcome nor figure', 'No KPI', 'No means', 'Priority of the committee', 'No date'],
      value: 'Nothing to measure',
      state: 'No data',
    },
    rate: 'One objective in two can be judged.',
  },
  crossings: {
    title: 'Crossed matrix',
    about:
      'An idea, who carries it and by when; an empty crossing says when it will be asked. A weakness of both sides is an alert.',
    titles: { crossed: 'An idea, an empty crossing, a shared weakness' },
    columns: [
      ['Opportunities', 'Grants for recovered heat'],
      ['Threats', 'Falling price of gas'],
    ],
    row: ['Strengths, Norécia', 'Exchanger patents'],
    idea: ['A joint grant file, with the patents as proof.', 'Claire Aubrac, 31 March 2027'],
    empty: ['Not crossed yet.', 'To be asked in the annual review'],
    friction: {
      heading: 'Change management, a weakness of both sides',
      declared: 'Valbrune and Norécia declare it.',
      mitigation: 'Mitigation: a contact in each workshop.',
      lacks: 'A date is missing.',
    },
  },
  resources: {
    title: 'Use of a resource',
    about: 'Under-used, well used, beyond capacity, without a measure; shares that are not agreed stay dashed.',
    titles: { uses: 'The four uses' },
    rows: [
      ['Sales budget', 'Funds', '€120,000', '€48,000', '40%'],
      ['Test bench', 'Technology', '200 days', '170 days', '85%'],
      ['Joint team', 'People', '6 people', '7 people', '117%'],
      ['Readings platform', 'Technology', '–', '–', '–'],
    ],
    shares: ['60% / 40%', '50% / 50%', '50% / 50%', 'Shares not agreed'],
    states: ['Under-used', 'Well used', 'Beyond capacity', 'No data'],
    owner: 'Ruben Hasse, mandated by both',
    key: 'The line marks the agreed capacity.',
  },
  protocols: {
    title: 'Decision protocol',
    about: 'Numbered steps with their time, one under the other on a phone.',
    titles: { steps: 'From consensus to a vote' },
    steps: [
      ['Consensus, round 1', '10 days, objections in writing'],
      ['Consensus, round 2', '10 days, with the executives'],
      ['Weighted vote', 'Valbrune 60, Norécia 40, at least 66%'],
      ['Else, escalation', 'To the next level'],
    ],
  },
  gates: {
    title: 'Stage gate',
    about: 'What is arranged beside what is under way; then each condition: passed, blocking, without data.',
    titles: { gate: 'Two stages and the gate between them' },
    rows: [['Charter signed', 'Mar 2025'], ['Review plan']],
    words: { arranged: 'Arranged', partly: 'In part', active: 'Under way', later: 'not yet' },
    missing: ['one point', 'for stage 6'],
    gate: 'From stage 5 to stage 6',
    sentence: 'One point is missing.',
    lines: [
      ['Passed', 'A committee has met', 'three meetings'],
      ['Blocking', 'A manager on both sides', 'Norécia'],
      ['No data', 'A first KPI is measured'],
    ],
    write: 'Write “manager” under the party Norécia.',
  },
  todos: {
    title: 'Line of a checklist',
    about: 'What to do, why, the evidence, who and by when. What the record proves is ticked already.',
    titles: { lines: 'To do, late, blocking, proved' },
    lines: [
      ['Prepare the agenda', 'Rule “committee-due”', 'Agenda', 'Idris Lemoine', '30 Nov 2026'],
      ['Read the expectations again', 'Template', 'Minutes', 'Claire Aubrac', '2 Nov 2026'],
      ['Add the confidentiality clause', 'Clause required by the type', 'Signed article', 'Inès Morvan', '15 Dec 2026'],
      ['Name a manager', 'Gate of stage 5', '“manager” of each party', 'Claire Aubrac'],
    ],
  },
  traces: {
    title: 'Where a figure comes from',
    about: 'File and line, formula, dated target, threshold, verdict, each with its value.',
    titles: { steps: 'From the line of the file to the verdict' },
    steps: [
      { name: 'Line read', code: 'boucle-chaude/mensuel.csv, line 42', result: '96.8%' },
      { name: 'Formula', text: 'hours available out of hours planned', result: '96.8%' },
      { name: 'Target in force', text: 'since 1 January 2026', result: '98.5%' },
      { name: 'Contract threshold', text: 'article 14.2', result: '97.5%' },
      { name: 'Verdict', text: 'second month running', result: 'Off target' },
    ],
  },
  diagnostics: {
    title: 'Check message',
    about: 'Severity, line and column, code, cause, and what to write.',
    titles: { three: 'An error, a warning, a finding' },
    file: 'partnerships/boucle-chaude/index.mdx',
    summary: 'one error, one warning, one finding',
    lines: [
      ['line 12, column 3', 'unknown-person', 'Nobody is called “claire-aubrak”.', 'Write “claire-aubrac”.'],
      [
        'line 31, column 5',
        'objective-without-figure',
        'The objective has neither figure nor date.',
        'Add “measure” and “due”.',
      ],
      ['line 8, column 1', 'page-review-overdue', 'The record was to be read again on 2 November 2026.'],
    ],
  },
};
