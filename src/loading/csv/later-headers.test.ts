import { describe, expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

const first = 'kpi;période;valeur\nleads;2026-01;1\n';

describe('M33 a header among the rows', () => {
  it.each([
    ['long', 'kpi;période;valeur\nleads;2026-01;1\nkpi;période;valeur\nleads;2026-02;2'],
    ['wide', 'période;leads\n2026-01;1\nPériode ; LEADS;\n2026-02;2'],
    [
      'with the mark of a second file',
      '\ufeffkpi;période;valeur\nleads;2026-01;1\n\ufeffkpi;période;valeur\nleads;2026-02;2',
    ],
    ['quoted', 'kpi;période;valeur\nleads;2026-01;1\n\ufeff"kpi";"période";"valeur"\nleads;2026-02;2'],
  ])('is told once where it repeats the first, and the rows under it are read: %s', (_, text) => {
    const { problems, figures } = readSample(text);
    expect(problems).toEqual(['3:1 repeated-header']);
    expect(figures).toEqual(['leads 2026-01 = 1 @2', 'leads 2026-02 = 2 @4']);
  });

  it('is told once where it begins another table, of which nothing is read', () => {
    const { problems, figures } = readSample(
      'mois;leads\n2026-01;1\n\nmois;Marge\n2026-01;x\n2026-01;\u200b3\nmois;leads\n',
    );
    expect(problems).toEqual(['4:1 second-table']);
    expect(figures).toEqual(['leads 2026-01 = 1 @2']);
  });

  it.each(['période;kpi;valeur\n2026-02;leads;2', 'mois;Marge;valeur\n2026-02;1;2'])(
    'is told once in another order of columns: %j',
    (table) => {
      expect(readSample(`${first}${table}`).problems).toEqual(['3:1 second-table']);
    },
  );

  it('is none where a period alone cannot be read, or a note names a column', () => {
    expect(readSample(`${first}leads;Bilan;3`).problems).toEqual(['3:7 unreadable-period']);
    expect(readSample('kpi;période;valeur;note\nleads;2026-01;1;période').problems).toEqual([]);
  });

  it('is told as the mark alone where the first file ends without a line end', () => {
    expect(readSample('kpi;période;valeur\nleads;2026-01;1\ufeffkpi;période;valeur\nleads;2026-02;2').problems).toEqual(
      ['2:16 control-character'],
    );
  });

  it('leaves the mark of a second file without a header at its own place', () => {
    expect(readSample(`${first}\ufeffleads;2026-02;2\n`).problems).toEqual(['3:1 control-character']);
    expect(readSample(`${first}leads;2026-02; \ufeff2\n`).problems).toEqual(['3:16 control-character']);
    expect(readSample(`${first}leads;2026-02;\v2\n`).problems).toEqual(['3:15 control-character']);
  });
});

it('M33 tells a file that is pasted twice once, and reads the first copy', () => {
  const table = 'kpi;période;valeur\nleads;2026-09;4\nleads;2026-10;5\n';
  const { problems, figures, diagnostics } = readSample(table + table);
  expect(problems).toEqual(['4:1 repeated-header']);
  expect(diagnostics[0]?.values).toEqual({ copy: 1 });
  expect(figures).toHaveLength(2);
  expect(readSample(`${table}${table.replace(';5', ';6')}`).problems).toContain('4:1 repeated-header');
  expect(readSample(`${table}${table.replace(';5', ';6')}`).problems).toContain('6:7 duplicate-measurement');
});
