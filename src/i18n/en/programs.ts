import type { programs as french } from '../fr/programs.ts';

/** What programs read of the playbook: the help page that offers it, and the index of pages for language models. */
export const programs: typeof french = {
  title: 'For programs',
  sentence: 'The same edition as this site, without candidates or the network of contacts.',
  model: 'The playbook as JSON',
  modelAbout: 'Partnerships, KPIs, clauses, checklists and guides, in a few fields each.',
  schema: 'The JSON Schema',
  schemaAbout: 'What each field means, to validate the file.',
  index: 'The index of pages (llms.txt)',
  indexAbout: 'Each page in one line, for a language model.',
  more: 'Further',
  portfolio: 'Every partnership, its two healths and its next deadline.',
  calendar: 'What is due, by whom and when, over three years.',
  obligations: 'What the figures call for under the clauses signed.',
  help: 'The format of the files, the messages and the commands.',
};
