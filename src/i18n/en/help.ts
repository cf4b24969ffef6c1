import type { help as french } from '../fr/help.ts';

/** The help pages: what the commands do, what each code means, how each file is written. */
export const help: typeof french = {
  title: 'Help',
  sentence: (codes, fields) => `The playbook is written in text files. **${codes} say what is wrong and where; ${fields} are described one by one.**`,
  codeForms: { one: 'message', other: 'messages' },
  fieldForms: { one: 'field', other: 'fields' },
  pages: 'Two reference pages',
  format: { title: 'File format', sentence: (fields) => `**${fields} in the format.** Few are required; each of the others opens a section of the page.`, about: 'Each file, each field, what it expects and what it is for.' },
  errors: {
    title: 'Check messages',
    sentence: (errors, warnings, findings) => `**${errors} stop publication;** ${warnings} let it pass, ${findings} depend on the date or on the figures.`,
    errorForms: { one: 'error', other: 'errors' }, warningForms: { one: 'warning', other: 'warnings' }, findingForms: { one: 'finding', other: 'findings' },
    about: 'Each code, what it means and what to write.',
    note: 'The ellipses stand for what the message quotes from the file.',
    rooms: {
      files: 'Files and folders', frontMatter: 'YAML front matter', records: 'Fields of the records', prose: 'Markdown text', csv: 'CSV files',
      checks: 'Coherence between records', findings: 'Findings at a date',
    },
    hint: 'What to do',
    empty: 'No message in this family.',
  },
  commands: {
    title: 'The commands',
    sentence: 'All run in the project’s folder. **None overwrites a file you wrote.**',
    columns: ['Command', 'What it does'],
    list: [
      ['npm start', 'Checks the sample or your playbook, builds the site, indexes it and serves it at http://localhost:4321.'],
      ['npm run dev', 'Shows the site while you write: a saved file shows on the next request, a broken one is shown with its line.'],
      ['npm run -s check', 'Lists every problem of every file at once, with file, line, column and cure.'],
      ['npm run -s check -- --content FOLDER --as-of YYYY-MM-DD', 'Checks another folder, at another date.'],
      ['npm run -s build', 'Checks, builds, indexes and verifies the site, and only then replaces the last one.'],
      ['npm run -s build -- --edition ID', 'Builds a partner’s edition: only what each record names under “shared”.'],
      ['npm run new -- partnership ID', 'Creates a commented record that passes the check; likewise for clause, kpi, guide, checklist and journal.'],
      ['npm run init -- FOLDER', 'Creates an empty playbook in a folder.'],
      ['npm run import -- FILE.csv', 'Creates records or measurements from a spreadsheet saved as CSV, and says what found no place.'],
      ['npm test', 'Runs every test.'],
    ],
  },
  search: {
    title: 'Searching',
    text: 'Ctrl K or the / key opens search on every page. Accents, capitals and plurals do not count; neighbouring words are declared in playbook.yaml, under “search.synonyms”.',
  },
  field: 'Field', kind: 'Value', note: 'Meaning', required: 'required', listOf: (kind) => `list: ${kind}`,
  fieldsOf: (file) => `Fields of ${file}`,
  prose: 'Components of the text', proseAbout: 'Tags allowed in Markdown, each on lines of its own except those that stand in a sentence.',
  component: 'Tag', placement: { block: 'alone on its lines', inline: 'in a sentence', either: 'either' }, attributes: 'Attributes', noAttributes: 'none',
  kinds: {
    text: 'text', id: 'id', date: 'date YYYY-MM-DD', period: 'period: 2026-10, 2026-Q3, 2026-H1 or 2026', duration: 'duration: 10 days, 5 working days, 6 months',
    cadence: 'rhythm: weekly, every 5 weeks', number: 'number, decimal point', rate: 'share: 18 % or 0.18', scale: 'mark from 1 to 5', amount: 'amount in major units: 1500000.50',
    currency: 'currency: EUR', boolean: 'true or false', address: 'https or mailto address', condition: 'condition: type is supplier', 'due-rule': 'deadline: 10 days before since',
    choice: 'one word among', group: 'group of fields', record: 'keys of your choice', words: 'text of a set form',
  },
  fileNames: {
    settings: 'Settings', partnership: 'Partnership', journal: 'Journal', kpi: 'KPI', clause: 'Clause', guide: 'Guide', checklist: 'Checklist', person: 'People', type: 'Types', contractKind: 'Contract kinds', tool: 'Tools',
  },
  files: {
    settings: 'playbook.yaml', partnership: 'partnerships/<id>/index.mdx', journal: 'partnerships/<id>/journal/<date>-<name>.mdx', kpi: 'kpis/<id>.mdx', clause: 'clauses/<id>.mdx',
    guide: 'guides/<id>.mdx', checklist: 'checklists/<id>.mdx', person: 'people.yaml', type: 'reference/types.yaml', contractKind: 'reference/contract-kinds.yaml', tool: 'reference/tools.yaml',
  },
};
