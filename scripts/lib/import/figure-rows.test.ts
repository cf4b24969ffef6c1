import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../../src/diagnostics/catalogue/index.ts';
import { indexKpiNames } from '../../../src/loading/csv/kpi-names.ts';
import { readMeasurements } from '../../../src/loading/csv/read-measurements.ts';
import { importFigures } from './figure-rows.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import {
  kpiHeadings,
  receivingPartnership,
  receivingPlaybook,
  spreadsheetOf,
} from '../../../src/testing/import-setting.ts';

describe('figures', () => {
  const source = { name: 'export.csv', locale: 'en' as const, partnership: undefined };

  it('go to the partnership of their row, in the number language of the playbook, and read back as themselves', () => {
    const text =
      'Partnership,KPI,Period,Value\nBoucle chaude,availability,2026-01,97.2 %\nboucle-chaude,Marge,2026-01,"1,234.5"\nboucle-chaude,Marge,2026-02,\n';
    const { files, count, diagnostics } = importFigures(spreadsheetOf(text), source, receivingPlaybook);
    expect([count, diagnostics]).toEqual([3, []]);
    const written = files.get('partnerships/boucle-chaude/export.csv') ?? '';
    expect(written).toBe(
      'kpi;période;valeur;statut\navailability;2026-01;97,2 %;final\nmargin;2026-01;1234,5;final\nmargin;2026-02;;final\n',
    );
    const again = readMeasurements({
      file: 'x.csv',
      bytes: Buffer.from(written),
      locale: 'fr',
      encoding: 'utf-8',
      kpis: kpiHeadings,
    });
    expect(again.diagnostics).toEqual([]);
    expect(again.measurements.map(({ kpi: id, period, value }) => [id, period, value])).toEqual([
      ['availability', '2026-01', 0.972],
      ['margin', '2026-01', 1234.5],
      ['margin', '2026-02', null],
    ]);
  });

  it('without a column for it go to the partnership that was named', () => {
    const { files } = importFigures(
      spreadsheetOf('période;Disponibilité\n2026-01;97,2 %\n'),
      { ...source, locale: 'fr', partnership: 'boucle-chaude' },
      receivingPlaybook,
    );
    expect([...files.keys()]).toEqual(['partnerships/boucle-chaude/export.csv']);
  });

  it('without a partnership, or with an unknown one, are left out by line', () => {
    const { files, unplaced } = importFigures(
      spreadsheetOf('partenariat;kpi;période;valeur\n;Marge;2026-01;1\nAutre;Marge;2026-01;1\n'),
      { ...source, locale: 'fr' },
      receivingPlaybook,
    );
    expect(files.size).toBe(0);
    expect(unplaced.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'no-partnership'],
      [3, 'unknown-partnership'],
    ]);
  });

  it('that another file gives already are left out', () => {
    const { measurements } = readMeasurements({
      file: 'kpis.csv',
      bytes: Buffer.from('kpi;période;valeur\navailability;2026-01;90 %\n'),
      locale: 'fr',
      encoding: 'utf-8',
      kpis: kpiHeadings,
    });
    const known = { ...receivingPlaybook, partnerships: [{ ...receivingPartnership, measurements }] };
    const { files, unplaced } = importFigures(
      spreadsheetOf('période;Disponibilité\n2026-01;97,2 %\n2026-02;98 %\n'),
      { ...source, locale: 'fr', partnership: 'boucle-chaude' },
      known,
    );
    expect([...files.values()]).toEqual(['kpi;période;valeur;statut\navailability;2026-02;98 %;final\n']);
    expect(unplaced.map(({ line, reason }) => [line, reason])).toEqual([[2, 'already-measured']]);
  });

  it('that cannot be read are reported at their cell of the spreadsheet', () => {
    const { diagnostics } = importFigures(
      spreadsheetOf(
        'partenariat;kpi;période;valeur\nboucle-chaude;Marge;2026-01;1\nboucle-chaude;"Marge";2026-02;#N/A\n',
      ),
      { ...source, locale: 'fr' },
      receivingPlaybook,
    );
    expect(diagnostics.map(({ code, place }) => [code, place.line, place.column])).toEqual([['error-cell', 3, 31]]);
  });

  it('lost to a quote left open are reported once at the quote, and the other rows are read', () => {
    const text =
      'partenariat;kpi;période;valeur\nboucle-chaude;Marge;2026-01;"1\nboucle-chaude;Marge;2026-02;2\nboucle-chaude;Marge;2026-03;\u200b3\n';
    const { files, diagnostics } = importFigures(spreadsheetOf(text), { ...source, locale: 'fr' }, receivingPlaybook);
    expect(diagnostics.map(({ code, place }) => [code, place.file, place.line, place.column])).toEqual([
      ['unclosed-quote', source.name, 2, 29],
      ['control-character', source.name, 4, 29],
    ]);
    expect([...files.values()]).toEqual(['kpi;période;valeur;statut\nmargin;2026-02;2;final\n']);
  });

  it.each([
    ['utf-8' as const, Buffer.from('p\xe9riode;Marge\n', 'latin1'), '--encoding windows-1252'],
    ['windows-1252' as const, Buffer.from('période;Marge\n'), '--encoding utf-8'],
  ])('that are not in %s are refused with the option of the command that reads them', (encoding, bytes, option) => {
    const { diagnostics } = readSpreadsheet({ file: 'a.csv', bytes, encoding, kpis: indexKpiNames(kpiHeadings) });
    expect(diagnostics.map((each) => wordsOf(each, 'fr').hint)).toEqual([expect.stringContaining(option)]);
  });

  it('of several partnerships tell a problem of the header once', () => {
    const { diagnostics } = importFigures(
      spreadsheetOf('période;Partenariat;Marge;Coût\n2026-01;boucle-chaude;1;2\n2026-01;Autre relation;1;2\n'),
      { ...source, locale: 'fr' },
      {
        ...receivingPlaybook,
        partnerships: [receivingPartnership, { ...receivingPartnership, id: 'autre', title: 'Autre relation' }],
      },
    );
    expect(diagnostics.map(({ code, place }) => [code, place.line, place.column])).toEqual([['unused-column', 1, 27]]);
  });
});
