import { expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

it.each<[string, string, string[]]>([
  [
    'a title above the header',
    'Export du 12/03/2026\n\nkpi;période;valeur\nleads;2026-09;4\nleads;2026-10;1.234\nleads;2026-09;5\n',
    ['1:1 missing-header', '5:15 ambiguous-number', '6:7 duplicate-measurement'],
  ],
  [
    'several lines above it, one of them with cells',
    'Suivi;;\nTrimestre;T3;\npériode;Disponibilité;Marg\n2026-09;97,2;4\n',
    ['1:1 missing-header', '3:23 unknown-column', '4:9 percent-without-sign'],
  ],
  [
    'a first line that names another separator',
    'sep=,\nkpi;période;valeur\nleads;2026-13;4\nmargin;2026-09;x\n',
    ['1:1 wrong-separator-line', '3:7 unreadable-period', '4:16 unreadable-number'],
  ],
  [
    'a title below the line that names the separator',
    'sep=;\nSuivi\nkpi;période;valeur\nleads;2026-09;x\n',
    ['2:1 missing-header', '4:15 unreadable-number'],
  ],
  [
    'the two of them, the line naming another separator',
    'sep=,\nSuivi;;\nkpi;période;valeur\nleads;2026-09;x\n',
    ['1:1 wrong-separator-line', '2:1 missing-header', '4:15 unreadable-number'],
  ],
  [
    'headings separated otherwise than the rows',
    'kpi,période,valeur\nleads;2026-09;x\nleads;2026-10;5\n',
    ['2:1 other-delimiter', '2:15 unreadable-number'],
  ],
  [
    'the bars and dashes of Markdown',
    '| kpi | période | valeur |\n| --- | :-- | --: |\n| leads | 2026-09 | x |\n',
    ['1:1 unclear-delimiter', '3:21 unreadable-number'],
  ],
  [
    'quotes around whole lines',
    '"kpi;période;valeur"\n"leads;2026-09;4"\n"leads;2026-10;x"\n',
    ['1:1 lines-in-quotes', '3:16 unreadable-number'],
  ],
  [
    'quotes around whole lines that hold quotes of their own',
    '"kpi,""période"",valeur"\n"leads,""2026-13"",""4,5"""\n',
    ['1:1 lines-in-quotes', '2:8 unreadable-period'],
  ],
  [
    'vertical bars',
    'kpi|période|valeur\nleads|2026-09|4\nleads|2026-10|x',
    ['1:1 unclear-delimiter', '3:15 unreadable-number'],
  ],
  [
    'commas that part figures too',
    'période,leads,Marg\n2026-09,4,5,2\n2026-10,3,1,5\n2026-13,4,5\n',
    ['1:15 unknown-column', '2:1 decimals-split', '4:1 unreadable-period'],
  ],
])('M33 tells the mistakes of a table with %s in the same run, and takes no figure', (_, text, expected) => {
  const { problems, figures } = readSample(text);
  expect(problems).toEqual(expected);
  expect(figures).toEqual([]);
});

it.each([
  ['sep=;\nkpi;période;valeur\nleads;2026-09;4\n', ['leads 2026-09 = 4 @3']],
  ['kpi;période;valeur\n"leads";"2026-09";"4"\n', ['leads 2026-09 = 4 @2']],
  ['sep=|\nkpi|période|valeur\nleads|2026-09|4\n', ['leads 2026-09 = 4 @3']],
])('M33 reads a table that nothing hides: %j', (text, figures) => {
  expect(readSample(text)).toMatchObject({ figures, problems: [] });
});
