import { describe, expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

describe('M33 the wide layout', () => {
  it('reads a spreadsheet as exported, each figure with the line of its row', () => {
    const { figures, problems } = readSample(
      'période;Disponibilité;Marge\nsept. 2026;97,2 %;38\u202f200\noct. 2026;96,8 %;41 900,50\n',
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      'availability 2026-09 = 0.972 @2',
      'margin 2026-09 = 38200 @2',
      'availability 2026-10 = 0.968 @3',
      'margin 2026-10 = 41900.5 @3',
    ]);
  });

  it('keeps an empty cell as missing', () => {
    expect(readSample('période;Marge;leads\n2026-09;;4').figures).toEqual([
      'margin 2026-09 = null @2',
      'leads 2026-09 = 4 @2',
    ]);
  });

  it('gives a row’s status, party and note to each of its figures', () => {
    const { figures } = readSample('période;Marge;leads;statut;note;partie\n2026-09;3;4;provisoire;grève;norecia');
    expect(figures).toEqual([
      'margin 2026-09 = 3 @2 provisional norecia “grève”',
      'leads 2026-09 = 4 @2 provisional norecia “grève”',
    ]);
  });

  it('keeps the column of each value and of its party, past a quoted cell that holds a line break', () => {
    const csv = 'période;Marge;leads;note;partie\n2026-09; 3;4;"deux\nlignes";norecia\n';
    expect(readSample(csv).measurements.map(({ line, columns }) => [line, columns])).toEqual([
      [2, { value: 10, kpi: 10, party: 1 }],
      [2, { value: 12, kpi: 12, party: 1 }],
    ]);
  });

  it('leaves the other cells of a row alone when one is bad', () => {
    const { figures, problems } = readSample(
      'période;Disponibilité;Marge;leads\n2026-09;97,2;#N/A;4\n2026-10;97,2 %;1.234;x',
    );
    expect(problems).toEqual([
      '2:9 percent-without-sign',
      '2:14 error-cell',
      '3:16 ambiguous-number',
      '3:22 unreadable-number',
    ]);
    expect(figures).toEqual(['leads 2026-09 = 4 @2', 'availability 2026-10 = 0.972 @3']);
  });

  it('reports a period given twice once a row, and counts neither row', () => {
    const { figures, problems, diagnostics } = readSample(
      'période;Marge;leads\n2026-09;3;4\nsept. 2026;5;6\n2026-10;7;8',
    );
    expect(problems).toEqual(['3:1 duplicate-measurement']);
    expect(diagnostics[0]?.values).toMatchObject({ period: '2026-09', line: 2, layout: 'wide' });
    expect(figures).toEqual(['margin 2026-10 = 7 @4', 'leads 2026-10 = 8 @4']);
  });

  it('lets a provisional and a final row share a period', () => {
    const { figures, problems } = readSample('période;leads;statut\n2026-09;4;provisoire\n2026-09;5;final');
    expect(problems).toEqual([]);
    expect(figures).toEqual(['leads 2026-09 = 4 @2 provisional', 'leads 2026-09 = 5 @3']);
  });

  it('lets a quarterly KPI stand empty beside monthly ones, and places a figure that falls in the wrong one', () => {
    const { figures, problems } = readSample('période;leads;Satisfaction\n2026-08;4;\n2026-09;5;7,4\nT3 2026;;7,6');
    expect(problems).toEqual(['3:11 other-frequency']);
    expect(figures).toEqual(['leads 2026-08 = 4 @2', 'leads 2026-09 = 5 @3', 'satisfaction 2026-Q3 = 7.6 @4']);
  });

  it('reports a row of another frequency once, in its period', () => {
    expect(readSample('période;leads;Marge\nT3 2026;4;3').problems).toEqual(['2:1 other-frequency']);
  });

  it('reports the period where the only KPI is of another frequency', () => {
    expect(readSample('année;leads\n2026;4\n2027;').problems).toEqual(['2:1 other-frequency']);
  });

  it('reports a row of a control character alone once', () => {
    expect(readSample('période;leads;Marge\n2026-09;4;3\n\u001a\n').problems).toEqual(['3:1 control-character']);
  });

  it('reports an ambiguous date once, and keeps the figures of the KPIs for which it is none', () => {
    const { figures, problems } = readSample('date;leads;Marge;Satisfaction\n01/02/2026;4;3;7,4');
    expect(problems).toEqual(['2:1 ambiguous-date']);
    expect(figures).toEqual(['satisfaction 2026-Q1 = 7.4 @2']);
  });

  it('reports the figures of a row whose period is unreadable too', () => {
    const { figures, problems } = readSample('période;leads;Marge\nBilan;4;x');
    expect(problems).toEqual(['2:1 unreadable-period', '2:9 unreadable-number']);
    expect(figures).toEqual([]);
  });

  it.each(['Total', 'TOTAL 2026', 'Sous-total', 'Totaux', 'Moyenne', 'Cumul annuel'])(
    'tells a row of %s once, whatever its cells hold',
    (name) => {
      const { figures, problems } = readSample(`période;leads;Marge\n2026-09;4;5\n${name};#N/A;x`);
      expect(problems).toEqual(['3:1 total-row']);
      expect(figures).toEqual(['leads 2026-09 = 4 @2', 'margin 2026-09 = 5 @2']);
    },
  );

  it('refuses a row that ends before a KPI, since its cells may have slid', () => {
    const { figures, problems } = readSample('période;leads;Marge\n2026-09;4\n2026-10;5;6');
    expect(problems).toEqual(['2:10 too-few-cells']);
    expect(figures).toEqual(['leads 2026-10 = 5 @3', 'margin 2026-10 = 6 @3']);
  });

  it('warns of a row that ends before a note alone', () => {
    const { figures, problems } = readSample('période;leads;note\n2026-09;4');
    expect(problems).toEqual(['2:1 short-row']);
    expect(figures).toEqual(['leads 2026-09 = 4 @2']);
  });
});
