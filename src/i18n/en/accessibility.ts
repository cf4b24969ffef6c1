import type { accessibility as french } from '../fr/accessibility.ts';

/** The accessibility statement: what is aimed at, how it is tested, what is known to fall short, whom to write to. */
export const accessibility: typeof french = {
  title: 'Accessibility',
  sentence:
    'The playbook aims at level AA of WCAG 2.2. **Automatic tests check it; no independent audit has taken place yet.**',
  parts: [
    {
      id: 'aim',
      title: 'What we aim at',
      items: [
        'Everything can be read and done with a keyboard, with a screen reader, at 400% zoom and on a screen of 320 pixels.',
        'A status is always a word and a shape: never colour alone.',
        'Each chart has its sentence of reading and its table of figures.',
        'Without JavaScript, only search, sorting, filters and boxes to tick are missing.',
      ],
    },
    {
      id: 'tests',
      title: 'How it is tested',
      items: [
        'At every change, every page goes through the tool axe, and a page of each kind goes through it in both languages, both themes and at the width of a telephone.',
        'Tests go through the pages with a keyboard, without JavaScript and on A4 paper, and refuse a page wider than its window.',
        'These tools find only part of the barriers: they do not replace a trial by the people concerned.',
      ],
    },
    {
      id: 'limits',
      title: 'Where it still falls short',
      items: [
        'No trial has been held with people who use a screen reader every day.',
        'The large tables (portfolio, coverage, calendar) scroll sideways on a small screen.',
        'The DOCX, PPTX and XLSX files have not been tested as the pages were; the page they come from says the same.',
        'An image added by an author is worth what the alternative text they wrote is worth.',
      ],
    },
  ],
  contact: {
    title: 'Say what does not work',
    text: 'Say which page, what you wanted to do and with which tool. We answer, and give the information in another way meanwhile.',
    none: 'No address is given yet: write to whoever keeps the playbook. It is declared in playbook.yaml, under “contact”.',
    write: (organisation) => `Write to ${organisation}`,
  },
};
