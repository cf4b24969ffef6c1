import { expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

it('M33 tells two headings without their separator once, and the rows are not blamed', () => {
  for (const rows of ['2026-09;1;a\n', '2026-09;1;a\n2026-10;2;\n2026-11;3;b\n']) {
    const { problems, diagnostics } = readSample(`période;MargeNote\n${rows}`);
    expect(problems).toEqual(['1:9 headings-joined']);
    expect(diagnostics[0]?.values).toEqual({ column: 'MargeNote', suggestion: 'Marge;Note' });
  }
  expect(readSample('kpi;périodevaleur\nmargin;2026-09;1\n').problems).toEqual(['1:5 headings-joined']);
});

it('M33 tells a separator too many in the header once', () => {
  const { problems, diagnostics } = readSample('période;;Marge\n2026-09;1\n2026-10;2\n');
  expect(problems).toEqual(['1:9 heading-empty']);
  expect(diagnostics[0]?.values).toEqual({ column: 'période' });
});

it('M33 still tells what else is wrong with such a header and its rows, at its place', () => {
  expect(readSample('kpi;périodevaleur;nite\nmargin;2026-09;1;a\nmargin;2026-10;x;\n').problems).toEqual([
    '1:5 headings-joined',
    '1:19 unknown-column',
    '3:16 unreadable-number',
  ]);
});

it('M33 takes no other header for one: rows of several widths, a heading that is no two, an empty last one', () => {
  for (const text of [
    'période;MargeNote\n2026-09;1;a\n2026-10;2\n',
    'période;Exploitation\n2026-09;1;2\n',
    'période;Marge;\n2026-09;1\n',
    'période;;Marge\n2026-09;;1\n',
  ])
    expect(readSample(text).problems.join()).not.toMatch(/headings-joined|heading-empty/);
});

it('M33 tells a row that lost a separator by the cell it spoils, and by its width where it spoils none', () => {
  expect(readSample('kpi;période;valeur;statut;note\nmargin;2026-09;12final;\n').problems).toEqual([
    '2:16 unreadable-number',
  ]);
  expect(readSample('kpi;période;valeur;statut;note\nmargin;2026-09;12;final\n').problems).toEqual(['2:1 short-row']);
});
