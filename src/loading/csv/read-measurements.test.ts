import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { maxBytes, maxRows } from './csv-limits.ts';
import { located, readSample, sampleKpis } from '../../testing/csv-samples.ts';
import { readMeasurements, type CsvInput } from './read-measurements.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from(['\ufeff', ...text].flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]));
const windows1252 = (text: string) =>
  Uint8Array.from([...text].map((unit) => (unit === '€' ? 0x80 : unit === '’' ? 0x92 : unit.charCodeAt(0))));

const expected = [
  'availability 2026-09 = 0.972 @2',
  'margin 2026-09 = 38200 @2',
  'availability 2026-10 = null @3',
  'margin 2026-10 = -1200.5 @3',
];

describe('M33 a header and rows that are separated otherwise', () => {
  it.each([
    ['kpi,période,valeur\nleads;2026-09;4\nleads;2026-10;5\n', { header: ',', rows: ';' }],
    ['période;leads\n2026-09\t4\n', { header: ';', rows: 'Tab' }],
  ])('is told once of %j, at the first row', (text, values) => {
    const { problems, figures, diagnostics } = readSample(text);
    expect(problems).toEqual(['2:1 other-delimiter']);
    expect(diagnostics[0]?.values).toEqual(values);
    expect(figures).toEqual([]);
  });

  it('is not what a single row cut short shows, nor one row of several', () => {
    expect(readSample('kpi;période;valeur\nleads\n').problems).toEqual(['2:6 too-few-cells']);
    expect(readSample('kpi;période;valeur\nleads;2026-09;4\nleads,2026-10,5\n').problems).toEqual([
      '3:16 too-few-cells',
    ]);
  });
});

describe('M33 a file whose commas part both its columns and its decimals', () => {
  it('is told once, at the first row that they split', () => {
    const { problems, figures, diagnostics } = readSample('période,leads,Marge\n2026-09,4,5,2\n2026-10,3,1,5\n');
    expect(problems).toEqual(['2:1 decimals-split']);
    expect(diagnostics[0]?.values).toEqual({ rows: 2 });
    expect(figures).toEqual([]);
  });

  it('is one where half of the rows are split, not one row, nor fewer than half', () => {
    const rows = (...split: boolean[]) =>
      readSample(
        `période,leads\n${split.map((isSplit, index) => `2026-0${index + 1},4${isSplit ? ',5' : ''}\n`).join('')}`,
      ).problems;
    expect(rows(true, false, true, false)).toEqual(['2:1 decimals-split']);
    expect(rows(true, false, true, false, false)).toEqual(['2:11 too-many-cells', '4:11 too-many-cells']);
    expect(rows(true)).toEqual(['2:11 too-many-cells']);
  });

  it('is none where a note holds the extra comma', () => {
    expect(
      readSample('kpi,période,valeur,note\nleads,2026-09,4,oui, non\nleads,2026-10,5,oui, non\n').problems,
    ).toEqual(['2:22 too-many-cells', '3:22 too-many-cells']);
  });
});

describe('M33 exports as tools write them', () => {
  it.each<[string, Uint8Array, Partial<CsvInput>]>([
    [
      'Excel in French, “CSV UTF-8”: mark, semicolons, CRLF, narrow no-break spaces',
      bytesOf(
        '\ufeffpériode;Disponibilité;Marge\r\nsept. 2026;97,2 %;38\u202f200 €\r\noct. 2026;;(1\u202f200,5) €\r\n',
      ),
      {},
    ],
    [
      'Excel in French, “CSV”: Windows-1252, no-break spaces',
      windows1252(
        'période;Disponibilité;Marge\r\n09/2026;97,2\u00a0%;38\u00a0200\u00a0€\r\n10/2026;;-1\u00a0200,50\u00a0€\r\n',
      ),
      { encoding: 'windows-1252' },
    ],
    [
      'Excel, “Unicode text”: UTF-16 with a mark, tabs',
      utf16('période\tDisponibilité\tMarge\r\n30/09/2026\t97,2%\t38 200\r\n31/10/2026\t\t−1 200,5\r\n'),
      {},
    ],
    [
      'Excel for Mac: carriage returns alone',
      bytesOf('période;Disponibilité;Marge\rsept. 2026;97,2%;38 200\roct. 2026;;-1200,5\r'),
      {},
    ],
    [
      'Google Sheets in English: commas, quoted thousands, points',
      bytesOf('Month,Availability %,Margin\nSep 2026,97.2%,"38,200"\nOct 2026,,"(1,200.50)"'),
      {
        locale: 'en',
        kpis: [
          { id: 'availability', title: 'Availability %', aliases: [], unit: '%', frequency: 'monthly' },
          { id: 'margin', title: 'Margin', aliases: [], unit: 'EUR', frequency: 'monthly' },
        ],
      },
    ],
    [
      'an ERP: trailing delimiters, trailing minus, compact periods, quoted everything',
      bytesOf('"MOIS";"AVAILABILITY";"MARGIN";\n"202609";"97,2%";"38200,00";\n"202610";"";"1200,50-";\n'),
      {},
    ],
    [
      'LibreOffice: commas, decimal commas in quotes',
      bytesOf('période,Disponibilité,Marge\nseptembre 2026,"97,2 %","38 200,00 €"\noctobre 2026,,"-1 200,50 €"\n'),
      {},
    ],
    [
      'pandas: rates as fractions, full dates with time',
      bytesOf('period,availability,margin\n2026-09-30 00:00:00,0.972,38200.0\n2026-10-31 00:00:00,,-1200.5\n'),
      { locale: 'en' },
    ],
    [
      'amounts in thousands of euros',
      bytesOf('mois;Disponibilité;Marge\nsept. 2026;97,2 %;38,2 k€\noct. 2026;;-1,2005 k€'),
      {},
    ],
  ])('reads %s', (_, bytes, options) => {
    const { figures, problems } = readSample('', { bytes, ...options });
    expect(problems).toEqual([]);
    expect(figures).toEqual(expected);
  });

  it('reads a file that names its delimiter on the first line, and counts that line', () => {
    const { figures, problems } = readSample('sep=;\r\nkpi;période;valeur\r\nleads;2026-09;4\r\nleads;2026-10;x\r\n');
    expect(figures).toEqual(['leads 2026-09 = 4 @3']);
    expect(problems).toEqual(['4:15 unreadable-number']);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('places a problem alike with %s, a mark and a quoted line break before it', (_, end) => {
    const rows = [
      '\ufeffkpi;période;valeur;note',
      `leads;2026-09;4;"une${end}deux"`,
      'leads;2026-10;1.234;é',
      'leads;2026-11;5;',
    ];
    const { figures, problems } = readSample(rows.join(end));
    expect(problems).toEqual(['4:15 ambiguous-number']);
    expect(figures).toEqual(['leads 2026-09 = 4 @2 “une\ndeux”', 'leads 2026-11 = 5 @5']);
  });

  it('reads a table under lines of empty cells', () => {
    const { figures, problems } = readSample(';;\r\n"";;\r\nmois;leads;Marge\r\n2026-09;4;x\r\n');
    expect(figures).toEqual(['leads 2026-09 = 4 @4']);
    expect(problems).toEqual(['4:11 unreadable-number']);
  });

  it('reads a header without rows as no figures, without a word', () => {
    expect(readSample('kpi;période;valeur\n')).toMatchObject({ figures: [], problems: [] });
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['no byte', '', '1:1 empty-csv'],
    ['blank lines alone', ' \r\n\r\n', '1:1 empty-csv'],
    ['a separator line alone', 'sep=;\n', '1:1 empty-csv'],
    ['no delimiter', 'Suivi 2026\n2026-09\n', '1:1 unclear-delimiter'],
    ['pipes', 'kpi|période|valeur\nleads|2026-09|4', '1:1 unclear-delimiter'],
    ['an open quote in the header', '"kpi;période;valeur\nleads;2026-09;4', '1:1 unclosed-quote'],
  ])('names the reason: %s', (_, text, problem) => {
    const { figures, problems } = readSample(text);
    expect(problems).toEqual([problem]);
    expect(figures).toEqual([]);
  });

  it.each([
    ['a title', 'Export du 12/03/2026\n\nkpi;période;valeur\nleads;2026-09;4\n', 3],
    ['a title with its empty cells', 'Tableau de bord;;\nkpi;période;valeur\nleads;2026-09;4\n', 2],
    ['the name of a KPI', 'Marge;;\n\npériode;Marge\n2026-09;4\n', 3],
    ['the wide layout', 'Suivi\n"période","Disponibilité"\n2026-09,97 %\n', 2],
  ])('says on which line the header is where it stands under a title: %s', (_, text, line) => {
    const { diagnostics, figures } = readSample(text);
    expect(diagnostics).toMatchObject([{ code: 'missing-header', place: { line: 1, column: 1 }, values: { line } }]);
    expect(figures).toEqual([]);
  });

  it.each([
    ['"kpi;période;valeur"\n"leads;2026-09;4"\n', '1:1 lines-in-quotes'],
    ['"kpi,""période"",valeur"\n"leads,""2026-09"",4"\n', '1:1 lines-in-quotes'],
    ['sep=,\nkpi;période;valeur\nleads;2026-09;4\n', '1:1 wrong-separator-line'],
    ['sep=;\nmois\tleads\n2026-09\t4\n', '1:1 wrong-separator-line'],
  ])('is told once how it is separated: %j', (text, problem) => {
    const { problems, figures } = readSample(text);
    expect(problems).toEqual([problem]);
    expect(figures).toEqual([]);
  });

  it('is not told of a header of one heading, nor of quotes around each', () => {
    expect(readSample('sep=;\npériode\n2026-09\n').problems).toEqual(['2:1 no-kpi-column']);
    expect(readSample('"période"\n').problems).toEqual(['1:1 no-kpi-column']);
    expect(readSample('"kpi";"période";"valeur"\nleads;2026-09;4\n').problems).toEqual([]);
  });

  it('looks at the beginning of an endless header only', () => {
    expect(readSample(';'.repeat(200_000)).problems).toEqual(['1:1 empty-csv']);
  });

  it('reports every other problem of a file in the wrong encoding, and takes no figure from it', () => {
    const { figures, problems } = readSample('', {
      bytes: windows1252('période;Disponibilité\n2026-09;97,2\n2026-10;97 %'),
    });
    expect(problems).toEqual(['1:2 csv-not-utf-8', '2:9 percent-without-sign']);
    expect(figures).toEqual([]);
  });

  it('reads a file at the size limit and refuses one a byte over, naming the limit', () => {
    const padded = (size: number) => {
      const bytes = new Uint8Array(size).fill(0x0a);
      bytes.set(bytesOf('kpi;période;valeur\nleads;2026-09;4\n'));
      return bytes;
    };
    expect(readSample('', { bytes: padded(maxBytes) }).figures).toEqual(['leads 2026-09 = 4 @2']);
    const { figures, diagnostics } = readSample('', { bytes: padded(maxBytes + 1) });
    expect(figures).toEqual([]);
    expect(diagnostics.map(located)).toEqual(['1:1 csv-too-large']);
    expect(diagnostics[0] && wordsOf(diagnostics[0], 'fr').message).toContain(
      '5,1\u00a0Mo\u202f; la limite est de 5\u00a0Mo',
    );
  });

  it('stops at a limit of line breaks too, so that a file of nothing else ends', () => {
    const { problems, figures } = readSample(`kpi;période;valeur${'\n'.repeat(4 * maxRows)}leads;2026-09;4`);
    expect(problems).toEqual([`${4 * maxRows + 1}:1 too-many-rows`]);
    expect(figures).toEqual([]);
  });

  it('reads as many rows as the limit and stops at the next, blank rows not counted', () => {
    const year = (index: number) => 1900 + Math.floor(index / 12);
    const row = (index: number) =>
      `leads;${year(index % 3600)}-${String((index % 12) + 1).padStart(2, '0')};1;p${Math.floor(index / 3600)}`;
    const file = (rows: number) =>
      `kpi;période;valeur;partie\n\n${Array.from({ length: rows }, (_, index) => row(index)).join('\n')}`;
    expect(readSample(file(maxRows)).problems).toEqual([]);
    const over = readSample(file(maxRows + 1));
    expect(over.problems).toEqual([`${maxRows + 3}:1 too-many-rows`]);
    expect(over.figures).toHaveLength(maxRows);
  });
});

describe('readMeasurements', () => {
  it('never throws, places every problem inside the file, and says it in both languages, whatever the bytes', () => {
    const pieces = fc.constantFrom(
      'kpi',
      'période',
      'valeur',
      'statut',
      'note',
      'Marge',
      'leads',
      'availability',
      '2026-09',
      'sept. 2026',
      '01/02/2026',
      'T1 2026',
      '97,2 %',
      '1.234',
      '12',
      '#N/A',
      '-',
      'final',
      '"',
      '""',
      ';',
      ';',
      ';',
      ',',
      '\t',
      '\n',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\u0000',
      'é',
      '\ufeff',
      'sep=;',
    );
    const text = fc.array(pieces, { maxLength: 60 }).map((parts) => bytesOf(parts.join('')));
    const header = text.map((bytes) => Uint8Array.from([...bytesOf('kpi;période;valeur\n'), ...bytes]));
    fc.assert(
      fc.property(
        fc.oneof(text, header, fc.uint8Array({ maxLength: 60 })),
        fc.constantFrom('fr' as const, 'en' as const),
        (bytes, locale) => {
          const { measurements, diagnostics } = readMeasurements({
            file: 'a.csv',
            bytes,
            locale,
            encoding: 'utf-8',
            kpis: sampleKpis,
          });
          const count = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/).length;
          for (const diagnostic of diagnostics) {
            expect(diagnostic.place.line).toBeLessThanOrEqual(count);
            expect(diagnostic.place.column).toBeGreaterThanOrEqual(1);
            for (const language of ['fr', 'en'] as const) {
              const { message, hint } = wordsOf(diagnostic, language);
              expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
            }
          }
          for (const { value } of measurements) expect(value === null || Number.isFinite(value)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('sorts problems by place', () => {
    const { problems } = readSample('kpi;période;valeur;zut\ninconnu;2026-09;x;\nleads;x;y;\nleads;2026-09;\n');
    expect(problems).toEqual([
      '1:20 unknown-column',
      '2:1 unknown-measured-kpi',
      '2:17 unreadable-number',
      '3:7 unreadable-period',
      '3:9 unreadable-number',
      '4:1 short-row',
    ]);
  });

  it('gives the same answer whatever was read before', () => {
    const text = 'kpi;période;valeur\nleads;2026-09;4\nleads;2026-10;\u200b5\n';
    const first = readSample(text);
    readSample('kpi;période;valeur\nleads;2026-09;\u0000\n');
    expect(readSample(text)).toEqual(first);
  });
});
