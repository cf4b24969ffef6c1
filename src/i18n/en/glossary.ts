import type { glossary as french } from '../fr/glossary.ts';

/**
 * The words and abbreviations of the trade that the texts use, each with what it means; the page sorts
 * them in its own language.
 */
export const glossary: typeof french = {
  title: 'Glossary',
  about: 'The abbreviations and words of the trade, in a sentence each.',
  forms: { one: 'word', other: 'words' },
  sentence: (count) =>
    `**${count} of the trade, in a sentence each.** The guides use them without explaining them again.`,
  columns: ['Word', 'What it means'],
  terms: {
    affiliation: { term: 'Affiliation', meaning: 'One side recommends, the other sells, a commission follows.' },
    arbitration: {
      term: 'Arbitration',
      meaning: 'One or more arbitrators decide the dispute instead of a court; their award binds.',
    },
    baseline: {
      term: 'Baseline',
      meaning: 'The value of a KPI before you begin, which later values are compared with.',
    },
    batna: {
      term: 'BATNA',
      meaning:
        'Best alternative to a negotiated agreement: what you will do if there is no deal. It says where to stop.',
    },
    bonusMalus: {
      term: 'Bonus and malus',
      meaning: 'A sum due one way when the service level is exceeded, the other way when it is missed.',
    },
    catchUp: {
      term: 'Catch-up',
      meaning: 'The tier of a waterfall that gives one party back what the earlier tiers cost it.',
    },
    cnil: { term: 'CNIL', meaning: 'The French authority for personal data.' },
    coBranding: { term: 'Co-branding', meaning: 'Two brands put their names on one offer.' },
    copil: {
      term: 'Steering committee',
      meaning: 'Those who set priorities, allocate resources and clear blockers; COPIL in French.',
    },
    dpa: {
      term: 'DPA',
      meaning: 'Data processing agreement, between the controller of personal data and its processor.',
    },
    dpo: { term: 'DPO', meaning: 'Data protection officer, who answers people and the authority.' },
    dueDiligence: {
      term: 'Due diligence',
      meaning: 'The checks made before committing: identity, financial soundness, integrity, cover, references.',
    },
    escalation: { term: 'Escalation', meaning: 'Taking a disagreement up a level, in the order and the time agreed.' },
    foreground: {
      term: 'Foreground',
      meaning: 'What the parties invent together, as against background, which each had before.',
    },
    formalNotice: {
      term: 'Formal notice',
      meaning: 'The letter that records a breach, asks for it to be remedied and sets a time limit.',
    },
    gdpr: { term: 'GDPR', meaning: 'General Data Protection Regulation, (EU) 2016/679; RGPD in French.' },
    hardship: {
      term: 'Hardship',
      meaning:
        'An unforeseeable change makes the contract ruinous for one side: you renegotiate before a court steps in.',
    },
    ip: { term: 'IP', meaning: 'Intellectual property: patents, trade marks, designs, copyright, databases.' },
    jointVenture: { term: 'Joint venture', meaning: 'An entity or a budget that two companies control together.' },
    kpi: {
      term: 'KPI',
      meaning: 'Key performance indicator: a figure with its formula, source, target and what follows from it.',
    },
    lead: {
      term: 'Lead',
      meaning: 'A sales contact. Qualified, it has a need, a budget, someone who decides and a date.',
    },
    loi: {
      term: 'LOI',
      meaning: 'Letter of intent: it says that you want to go ahead, and binds only where it says so.',
    },
    mediation: {
      term: 'Mediation',
      meaning: 'A neutral third party helps the parties find their own agreement and imposes nothing.',
    },
    mou: {
      term: 'MOU',
      meaning: 'Memorandum of understanding: the scope, the trial and, article by article, what binds.',
    },
    nda: { term: 'NDA', meaning: 'Non-disclosure agreement, also called a confidentiality agreement.' },
    nonCannibalisation: {
      term: 'Non-cannibalisation',
      meaning: 'Not using the information you receive to take the other side’s customers.',
    },
    okr: {
      term: 'OKR',
      meaning: 'Objectives and key results: a dated ambition, and three to five results with figures that measure it.',
    },
    poc: { term: 'POC', meaning: 'Proof of concept: the trial that shows the thing can be done.' },
    pilot: {
      term: 'Pilot',
      meaning: 'A trial of three to six months, with a written criterion of success and a way out without penalty.',
    },
    prescriber: {
      term: 'Referrer',
      meaning: 'Someone your customers listen to, who recommends you; prescripteur in French.',
    },
    preferredReturn: {
      term: 'Preferred return',
      meaning: 'Interest paid on the money advanced, before the surplus is shared.',
    },
    qbr: { term: 'QBR', meaning: 'Quarterly business review: two hours to decide on frozen figures.' },
    quorum: { term: 'Quorum', meaning: 'Those who must be there for a decision to count; often fewer on second call.' },
    raci: {
      term: 'RACI',
      meaning: 'Responsible, accountable, consulted, informed: who does, who answers, who is asked, who is told.',
    },
    rex: { term: 'Lesson learnt', meaning: 'What you will do again and what you will avoid; REX in French.' },
    roi: { term: 'ROI', meaning: 'Return on investment: what was earned less what was spent, over what was spent.' },
    retrospective: {
      term: 'Retrospective',
      meaning: 'Every four to six weeks: what works, what to improve, what to stop.',
    },
    sla: {
      term: 'SLA',
      meaning: 'Service level agreement: the level of service promised and measured, with its consequences.',
    },
    smart: {
      term: 'SMART',
      meaning: 'Specific, measurable, attainable, realistic, time-bound: the five qualities of an objective.',
    },
    sourceOfTruth: {
      term: 'Source of truth',
      meaning: 'The place that is right when two documents contradict each other.',
    },
    sponsor: {
      term: 'Sponsor',
      meaning: 'The executive who can commit the company when the managers are no longer enough.',
    },
    standUp: { term: 'Stand-up', meaning: 'Fifteen minutes to say what is done, what comes next and what is blocked.' },
    swot: { term: 'SWOT', meaning: 'Strengths, weaknesses, opportunities, threats.' },
    tacitRenewal: {
      term: 'Tacit renewal',
      meaning: 'The contract goes on by itself, for another term or without one, if nobody gives notice in time.',
    },
    tco: { term: 'TCO', meaning: 'Total cost of ownership: buying, using, maintaining and disposing.' },
    termSheet: { term: 'Term sheet', meaning: 'The main terms on one page, before the contract.' },
    tows: {
      term: 'TOWS',
      meaning:
        'The crossed SWOT: each strength and weakness set against each opportunity and threat, to find what to do.',
    },
    urssaf: {
      term: 'URSSAF',
      meaning: 'The French body that collects social security contributions and issues the vigilance certificate.',
    },
    vat: { term: 'VAT', meaning: 'Value added tax; amounts in the playbook exclude it. TVA in French.' },
    walkAway: { term: 'Walk-away line', meaning: 'What you will not sign, and who alone may decide otherwise.' },
    waterfall: {
      term: 'Waterfall',
      meaning: 'The order in which money comes back: capital, return, catch-up, surplus, sometimes in several levels.',
    },
  },
};
