import { describe, expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

const long = (...rows: string[]) => readSample(['kpi;période;valeur;statut;note', ...rows].join('\n'));

describe('M33 the long layout', () => {
  it('reads each row with its exact value, status, note and line', () => {
    const { measurements, problems } = long(
      'availability;2026-09;97,2 %;final;',
      'Disponibilité;oct. 2026;96,8 %;provisoire; grève ',
    );
    expect(problems).toEqual([]);
    expect(measurements).toEqual([
      {
        kpi: 'availability',
        period: '2026-09',
        value: 0.972,
        status: 'final',
        file: 'partnerships/essai/kpis.csv',
        line: 2,
        columns: { value: 22, kpi: 1 },
      },
      {
        kpi: 'availability',
        period: '2026-10',
        value: 0.968,
        status: 'provisional',
        note: 'grève',
        file: 'partnerships/essai/kpis.csv',
        line: 3,
        columns: { value: 25, kpi: 1 },
      },
    ]);
  });

  it('keeps an empty value as missing, never zero', () => {
    expect(long('leads;2026-09;;;', 'leads;2026-10;0;;').figures).toEqual([
      'leads 2026-09 = null @2',
      'leads 2026-10 = 0 @3',
    ]);
  });

  it('takes a row without a status for final', () => {
    expect(long('leads;2026-09;4;;').figures).toEqual(['leads 2026-09 = 4 @2']);
  });

  it('lets a final, a provisional and a corrected row share a period', () => {
    const { figures, problems } = long(
      'leads;2026-09;4;provisoire;',
      'leads;2026-09;5;final;',
      'leads;2026-09;6;corrigé;Recomptage',
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      'leads 2026-09 = 4 @2 provisional',
      'leads 2026-09 = 5 @3',
      'leads 2026-09 = 6 @4 corrected “Recomptage”',
    ]);
  });

  it('warns of a correction without its reason, and keeps it', () => {
    const { figures, problems } = long('leads;2026-09;6;corrigé;');
    expect(problems).toEqual(['2:17 correction-without-note']);
    expect(figures).toEqual(['leads 2026-09 = 6 @2 corrected']);
  });

  it('refuses two rows of one status for one period, counts neither, and names the first line', () => {
    const { figures, problems, diagnostics } = long(
      'leads;2026-09;4;final;',
      'leads;sept. 2026;5;définitif;',
      'leads;09/2026;4;;',
      'leads;2026-10;7;;',
    );
    expect(problems).toEqual(['3:7 duplicate-measurement', '4:7 duplicate-measurement']);
    expect(diagnostics.map(({ values }) => values['line'])).toEqual([2, 2]);
    expect(figures).toEqual(['leads 2026-10 = 7 @5']);
  });

  it('counts a row whose value is unreadable as a second one all the same', () => {
    const { figures, problems } = long('leads;2026-09;x;;', 'leads;2026-09;4;;');
    expect(problems).toEqual(['2:15 unreadable-number', '3:7 duplicate-measurement']);
    expect(figures).toEqual([]);
  });

  it('keeps the parties of one period apart; a name becomes its id and a total no party', () => {
    const text =
      'kpi;période;valeur;partie\nleads;2026-09;4;norecia\nleads;2026-09;5;Valbrune\nleads;2026-09;9;Total\nleads;2026-10;3;\n';
    const { figures, problems } = readSample(text);
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      'leads 2026-09 = 4 @2 norecia',
      'leads 2026-09 = 5 @3 valbrune',
      'leads 2026-09 = 9 @4',
      'leads 2026-10 = 3 @5',
    ]);
  });

  it('takes no figure from a row whose party cannot be read', () => {
    const { figures, problems } = readSample(
      'kpi;période;valeur;partie\nleads;2026-09;4;#N/A\nleads;2026-10;5;nor\u0000ecia',
    );
    expect(problems).toEqual(['2:17 error-cell', '3:20 control-character']);
    expect(figures).toEqual([]);
  });

  it('reports an unknown KPI once, at its first row, with its rows counted and its near match', () => {
    const { figures, problems, diagnostics } = long(
      'availabilty;2026-09;97 %;;',
      'leads;2026-09;4;;',
      'availabilty;2026-10;96 %;;',
    );
    expect(problems).toEqual(['2:1 unknown-measured-kpi']);
    expect(diagnostics[0]?.values).toEqual({ name: 'availabilty', suggestion: 'availability', rows: 2 });
    expect(figures).toEqual(['leads 2026-09 = 4 @3']);
  });

  it('tells a remark between the rows once, whatever separators it holds, and not an error of the spreadsheet', () => {
    const { figures, problems } = long('# note', '#note', '# a; b; c; d', 'leads;2026-09;4;;', '#N/A;2026-10;4;;');
    expect(problems).toEqual(['2:1 csv-comment', '3:1 csv-comment', '4:1 csv-comment', '6:1 error-cell']);
    expect(figures).toEqual(['leads 2026-09 = 4 @5']);
  });

  it('tells a row that sums others up once', () => {
    const { figures, problems } = long('leads;2026-09;4;;', 'Total;;4;;', 'leads;Moyenne;4;;');
    expect(problems).toEqual(['3:1 total-row', '4:7 total-row']);
    expect(figures).toEqual(['leads 2026-09 = 4 @2']);
  });

  it('reports every bad cell of a row, and none hides those of others', () => {
    const { figures, problems } = long(
      'inconnu;septembre;1.234;fini;',
      'leads;01/02/2026;12 34;;',
      'availability;2026-Q1;97,2;;',
      'leads;2026-02-30;#N/A;provisoir;',
      'leads;2026-11;8;;',
    );
    expect(problems).toEqual([
      '2:1 unknown-measured-kpi',
      '2:9 period-without-year',
      '2:19 ambiguous-number',
      '2:25 unknown-measurement-status',
      '3:7 ambiguous-date',
      '3:18 unreadable-number',
      '4:14 other-frequency',
      '4:22 percent-without-sign',
      '5:7 unreadable-period',
      '5:18 error-cell',
      '5:23 unknown-measurement-status',
    ]);
    expect(figures).toEqual(['leads 2026-11 = 8 @6']);
  });

  it('takes a full date for the period of the KPI’s own frequency where both readings agree', () => {
    const { figures, problems } = long(
      'satisfaction;01/02/2026;7,4;;',
      'leads;31/03/2026;5;;',
      'savings;01/02/2026;12 k€;;',
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual(['satisfaction 2026-Q1 = 7.4 @2', 'leads 2026-03 = 5 @3', 'savings 2026 = 12 @4']);
  });

  it('names both periods of a date that reads two ways', () => {
    expect(long('leads;01/02/2026;5;;').diagnostics[0]?.values['readings']).toEqual(['2026-02', '2026-01']);
  });

  it('reports empty and erroneous cells of the KPI and the period', () => {
    const { figures, problems, diagnostics } = long(
      ';2026-09;4;;',
      '#REF!;2026-09;4;;',
      'leads;;4;;',
      'leads;#VALEUR!;4;;',
    );
    expect(problems).toEqual(['2:1 empty-cell', '3:1 error-cell', '4:7 empty-cell', '5:7 error-cell']);
    expect(diagnostics.map(({ values }) => values['of'] ?? values['field'])).toEqual([
      'kpi',
      'kpi',
      'period',
      'period',
    ]);
    expect(figures).toEqual([]);
  });

  it('reads no row with a cell too many, and says where it is', () => {
    const { figures, problems } = readSample(
      'kpi,period,value\navailability,2026-09,97,2 %\navailability,2026-10,"97,3 %"\n',
    );
    expect(problems).toEqual(['2:25 too-many-cells']);
    expect(figures).toEqual(['availability 2026-10 = 0.973 @3']);
  });

  it('passes over empty cells past the last heading', () => {
    expect(long('leads;2026-09;4;;;;').problems).toEqual([]);
  });

  it('warns where only optional cells are missing, refuses where the figure is', () => {
    const { figures, problems } = long('leads;2026-09;4', 'leads;2026-10', 'leads;2026-11;6;;');
    expect(problems).toEqual(['2:1 short-row', '3:14 too-few-cells']);
    expect(figures).toEqual(['leads 2026-09 = 4 @2', 'leads 2026-11 = 6 @4']);
  });

  it('skips blank rows and counts their lines', () => {
    expect(long('', ';;;;', 'leads;2026-09;4;;', '  ', '').figures).toEqual(['leads 2026-09 = 4 @4']);
  });

  it('counts the lines of a note that spans several', () => {
    const { figures } = long('leads;2026-09;4;;"une\ndeux"', 'leads;2026-10;5;;');
    expect(figures).toEqual(['leads 2026-09 = 4 @2 “une\ndeux”', 'leads 2026-10 = 5 @4']);
  });

  it('takes no figure from a damaged cell, and reports it once', () => {
    const { figures, problems } = long(
      'leads;2026-09;4\u0000;;',
      'le\u0000ads;2026-09;4;;',
      'leads;2026\u0000-10;4;;',
      'leads;2026-11;5;fin\u0000al;',
    );
    expect(problems).toEqual([
      '2:16 control-character',
      '3:3 control-character',
      '4:11 control-character',
      '5:20 control-character',
    ]);
    expect(figures).toEqual([]);
  });
});
