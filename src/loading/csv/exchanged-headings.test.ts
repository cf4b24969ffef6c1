import { expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

it('M33 tells two headings in each other’s place once, at that of the periods, with the other mistakes', () => {
  const wide = readSample('Marge;période;Disponibilité\n2026-09;100;97 %\noct. 2026;120;98\n');
  expect(wide.problems).toEqual(['1:7 headings-exchanged', '3:15 percent-without-sign']);
  expect(wide.diagnostics[0]?.values).toEqual({ period: 'période', other: 'Marge' });
  expect(wide.figures).toEqual([]);
  const long = readSample('période;kpi;valeur\nleads;2026-09;4\nlead;2026-10;5\n');
  expect(long.problems).toEqual(['1:1 headings-exchanged', '3:1 unknown-measured-kpi']);
});

it.each([
  ['one row', 'Marge;période\n2026-09;100\n', '2:1 cells-exchanged'],
  [
    'a row in which a period stands where it should',
    'Marge;période\n2026-09;100\n100;2026-10\n',
    '2:1 cells-exchanged',
  ],
  ['a cell that is no period', 'Marge;période\n2026-09;100\n110;120\n', '2:1 cells-exchanged'],
])('M33 takes %s for a mistake of its own', (_, text, problem) => {
  expect(readSample(text).problems).toContain(problem);
  expect(readSample(text).problems.join()).not.toContain('headings-exchanged');
});
