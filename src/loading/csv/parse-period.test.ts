import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../format/period.ts';
import { frequencies, periodAt, periodsPerYear } from '../../model/period.ts';
import { parsePeriod } from './parse-period.ts';
import { fitPeriod } from './period-fit.ts';

function briefly(text: string): string {
  const read = parsePeriod(text);
  if (read.kind === 'period') return read.period;
  if (read.kind === 'days') return read.days.join(' or ');
  if (read.kind === 'years') return `${read.first} to ${read.last}`;
  if (read.kind === 'months') return read.kind;
  return `${read.kind}${read.suggestion === '' ? '' : `: ${read.suggestion}`}`;
}

describe('parsePeriod', () => {
  it.each([
    ['2025-03', '2025-03'],
    ['2025-3', '2025-03'],
    ['2025/03', '2025-03'],
    ['2025.03', '2025-03'],
    ['202503', '2025-03'],
    ['2025-M03', '2025-03'],
    ['2025M03', '2025-03'],
    ['2025_03', '2025-03'],
    ['M03 2025', '2025-03'],
    ['M3-2025', '2025-03'],
    ['1er trim. 2025', '2025-Q1'],
    ['2ème trim 2025', '2025-Q2'],
    ['Trimestre 3 2025', '2025-Q3'],
    ['2e sem. 2025', '2025-H2'],
    ['semestre 1 2025', '2025-H1'],
    ['trim. 5 2025', 'unreadable'],
    ['sem. 3 2025', 'unreadable'],
    ['2025-M13', 'unreadable'],
    ['2025m3', 'unreadable: 2025-03'],
    ['032025', 'unreadable: 2025-03'],
    ['132025', 'unreadable'],
    ['2025-01 (p)', 'unreadable: 2025-01'],
    ['2025-01*', 'unreadable: 2025-01'],
    ['2025-01 provisoire', 'unreadable: 2025-01'],
    ['2025 (est.)', 'unreadable: 2025'],
    ['fin janv. 2025', 'unreadable: 2025-01'],
    ['à fin janvier 2025', 'unreadable: 2025-01'],
    ['mois de mars 2025', 'unreadable: 2025-03'],
    ['End of March 2025', 'unreadable: 2025-03'],
    ['premier trimestre 2025', 'unreadable: 2025-Q1'],
    ['deuxième semestre 2025', 'unreadable: 2025-H2'],
    ['grand trimestre 2025', 'unreadable'],
    ['Trim1 2025', 'unreadable: 2025-Q1'],
    ['TR1 2025', 'unreadable: 2025-Q1'],
    ['Semestre 1 - 2025', 'unreadable: 2025-H1'],
    ["mars '25", 'short-year: 2025-03'],
    ['25-03', 'short-year: 2025-03'],
    ['25-13', 'unreadable'],
    ['2025.0', 'unreadable: 2025'],
    ['2 025', 'unreadable: 2025'],
    ['2025-01-01/2025-01-31', 'unreadable: 2025-01'],
    ['01/01/2025 - 31/03/2025', 'unreadable: 2025-Q1'],
    ['2025-04-01 au 2025-09-30', 'months'],
    ['2025-01-02/2025-01-31', 'unreadable'],
    ['03/2025', '2025-03'],
    ['3/2025', '2025-03'],
    ['03-2025', '2025-03'],
    ['03.2025', '2025-03'],
    ['mars 2025', '2025-03'],
    ['Mars 2025', '2025-03'],
    ['MARS 2025', '2025-03'],
    ['mars\u00a02025', '2025-03'],
    ['mars\u202f2025', '2025-03'],
    ['mars-2025', '2025-03'],
    ['2025 mars', '2025-03'],
    ['janv. 2026', '2026-01'],
    ['janv.-2026', '2026-01'],
    ['fév. 2026', '2026-02'],
    ['févr. 2026', '2026-02'],
    ['février 2026', '2026-02'],
    ['fe\u0301vrier 2026', '2026-02'],
    ['fevrier 2026', '2026-02'],
    ['avr. 2026', '2026-04'],
    ['mai 2026', '2026-05'],
    ['juin 2026', '2026-06'],
    ['juil. 2026', '2026-07'],
    ['août 2026', '2026-08'],
    ['aout 2026', '2026-08'],
    ['sept. 2026', '2026-09'],
    ['oct. 2026', '2026-10'],
    ['nov. 2026', '2026-11'],
    ['déc. 2026', '2026-12'],
    ['décembre 2026', '2026-12'],
    ['March 2025', '2025-03'],
    ['Sep 2026', '2026-09'],
    ['Aug-2026', '2026-08'],
    ['december 2026', '2026-12'],
    ['2025-Q1', '2025-Q1'],
    ['2025-q1', '2025-Q1'],
    ['2025Q1', '2025-Q1'],
    ['Q1 2025', '2025-Q1'],
    ['Q1-2025', '2025-Q1'],
    ['T1 2025', '2025-Q1'],
    ['T1\u00a02025', '2025-Q1'],
    ['T1/2025', '2025-Q1'],
    ['2025 T4', '2025-Q4'],
    ['2025-T4', '2025-Q4'],
    ['1T2025', '2025-Q1'],
    ['1er trimestre 2025', '2025-Q1'],
    ['2e trimestre 2025', '2025-Q2'],
    ['3ème trimestre 2025', '2025-Q3'],
    ['1st quarter 2025', '2025-Q1'],
    ['S1 2025', '2025-H1'],
    ['S2-2025', '2025-H2'],
    ['2025-H1', '2025-H1'],
    ['H2 2025', '2025-H2'],
    ['1er semestre 2025', '2025-H1'],
    ['2d semestre 2025', '2025-H2'],
    ['2025', '2025'],
    [' 2025 ', '2025'],
  ])('reads %j as %s', (text, period) => {
    expect(briefly(text)).toBe(period);
  });

  it.each([
    ['2025-03-31', '2025-03-31'],
    ['2025-03-31 00:00:00', '2025-03-31'],
    ['2025-03-31T00:00:00.000Z', '2025-03-31'],
    ['20250331', '2025-03-31'],
    ['2025/03/31', '2025-03-31'],
    ['31/03/2025', '2025-03-31'],
    ['31/03/2025 00:00', '2025-03-31'],
    ['31.03.2025', '2025-03-31'],
    ['31-03-2025', '2025-03-31'],
    ['03/31/2025', '2025-03-31'],
    ['12/12/2025', '2025-12-12'],
    ['01/02/2025', '2025-02-01 or 2025-01-02'],
    ['31 mars 2025', '2025-03-31'],
    ['1er mars 2025', '2025-03-01'],
    ['31-mars-2025', '2025-03-31'],
    ['March 31, 2025', '2025-03-31'],
    ['29 févr. 2024', '2024-02-29'],
  ])('reads the full date %j as %s', (text, days) => {
    expect(briefly(text)).toBe(days);
  });

  it.each([
    ['mars-25', 'short-year: 2025-03'],
    ['sept.-26', 'short-year: 2026-09'],
    ['Sep-26', 'short-year: 2026-09'],
    ['09/26', 'short-year: 2026-09'],
    ['T1 25', 'short-year: 2025-Q1'],
    ['25T1', 'short-year: 2025-Q1'],
    ['26-Q1', 'short-year: 2026-Q1'],
    ['26 S2', 'short-year: 2026-H2'],
    ['31/03/25', 'short-year: 2025-03'],
    ['31-mars-25', 'short-year: 2025-03'],
    ['01/02/25', 'short-year'],
    ['2026-02-30', 'unreadable: 2026-02'],
    ['31 février 2026', 'unreadable: 2026-02'],
    ['janvir 2025', 'unreadable: 2025-01'],
    ['Févier 2025', 'unreadable: 2025-02'],
    ['setpembre-25', 'unreadable: 2025-09'],
    ['2025 decmber', 'unreadable: 2025-12'],
    ['3 juilet 2025', 'unreadable: 2025-07'],
    ['2025–03', 'unreadable: 2025-03'],
    ['T1–2025', 'unreadable: 2025-Q1'],
    ['45658', 'unreadable: 2025-01-01'],
    ['45717', 'unreadable: 2025-03-01'],
    ['36526', 'unreadable: 2000-01-01'],
    ['73050', 'unreadable: 2099-12-31'],
    ['73051', 'unreadable'],
  ])('refuses %j with what to write: %s', (text, reading) => {
    expect(briefly(text)).toBe(reading);
  });

  it.each([
    '',
    'Total',
    'moyenne 2025',
    '2025-13',
    '2025-00',
    '13/2025',
    '2025-Q5',
    'T5 2025',
    'S3 2025',
    'S12 2025',
    '2025-H3',
    'jui 2025',
    'mais 2025',
    'coût 2025',
    'Var 2025',
    'S03 2025',
    '2025-W03',
    '2025–13',
    '25',
    '1899',
    '2200',
    '0000',
    '2025-03-31-1',
    '#N/A',
    'septembre',
    '22 mai',
    '12/13/14/15',
    'x'.repeat(50),
  ])('finds no period in %j', (text) => {
    expect(briefly(text)).toBe('unreadable');
  });

  it.each([
    ['janv.-mars 2025', '2025-Q1'],
    ['avr.–juin 2025', '2025-Q2'],
    ['Juillet à décembre 2025', '2025-H2'],
    ['jan 2025 to dec 2025', '2025'],
    ['2025-10/2025-12', '2025-Q4'],
    ['2025-01 au 2025-06', '2025-H1'],
  ])('M33 takes %j for several months, and offers the period they make: %s', (text, suggestion) => {
    expect(parsePeriod(text)).toEqual({ kind: 'unreadable', suggestion, span: true });
  });

  it.each(['févr.-avr. 2025', 'janv.-févr. 2025', 'mars-janv. 2025', 'janv.-mars 2300'])(
    'offers nothing for %j, which makes no period',
    (text) => {
      expect(parsePeriod(text)).toEqual({ kind: 'unreadable', suggestion: '' });
    },
  );

  it.each(['001.2025', '2025/001', '001/2025'])(
    'offers for %j, the month of accounting software, that of the calendar',
    (text) => {
      expect(parsePeriod(text)).toEqual({ kind: 'unreadable', suggestion: '2025-01' });
      expect(parsePeriod(text.replace('001', '013'))).toEqual({ kind: 'unreadable', suggestion: '' });
    },
  );

  it('offers for wide digits the period in ordinary ones', () => {
    expect(parsePeriod('２０２５-03')).toEqual({ kind: 'unreadable', suggestion: '2025-03' });
  });

  it('reads back every period that the site prints, in both languages and styles, for the KPI that has it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frequencies), fc.integer({ min: 1990, max: 2150 }), fc.nat(11), (...drawn) => {
        const [frequency, year, rank] = drawn;
        const perYear = periodsPerYear(frequency);
        const period = periodAt(year * perYear + (rank % perYear), frequency);
        expect(briefly(period)).toBe(period);
        for (const locale of ['fr', 'en'] as const) {
          expect(briefly(formatPeriod(period, locale, 'long'))).toBe(period);
          const short = parsePeriod(formatPeriod(period, locale, 'short'));
          expect(short.kind === 'period' || short.kind === 'years' ? fitPeriod(short, frequency) : short).toEqual({
            kind: 'fits',
            period,
          });
        }
      }),
    );
  });

  it.each([
    ['2026-04..2027-03', '2026-04..2027-03'],
    ['2026-04/2027-03', '2026-04..2027-03'],
    ['2026-04 – 2027-03', '2026-04..2027-03'],
    ['2026-04 au 2027-03', '2026-04..2027-03'],
    ['avril 2026 – mars 2027', '2026-04..2027-03'],
    ['avr. 2026-mars 2027', '2026-04..2027-03'],
    ['d’avril 2026 à mars 2027', '2026-04..2027-03'],
    ['April 2026 to March 2027', '2026-04..2027-03'],
    ['04/2026-03/2027', '2026-04..2027-03'],
    ['du 1er juillet 2026 au 30 juin 2027', '2026-07..2027-06'],
    ['01/07/2026 - 30/06/2027', '2026-07..2027-06'],
    ['2026-12-01/2027-11-30', '2026-12..2027-11'],
    ['fév. 2026 – janv. 2027', '2026-02..2027-01'],
  ])('reads %j as the year that begins in that month: %s', (text, expected) => {
    expect(briefly(text)).toBe(expected);
  });

  it.each([
    ['2026-2027', '2026 to 2027'],
    ['2026/2027', '2026 to 2027'],
    ['2026 – 2027', '2026 to 2027'],
    ['2026/27', '2026 to 2027'],
    ['2012-13', '2012 to 2013'],
    ['Exercice 2026-2027', '2026 to 2027'],
    ['FY2026-27', '2026 to 2027'],
    ['FY26/27', '2026 to 2027'],
    ['FY2011-12', '2011 to 2012'],
    ['saison 2099-00', '2099 to 2100'],
    ['année de contrat 2026-2027', '2026 to 2027'],
    ['exercice 2026', '2026 to 2026'],
    ['FY27', '2027 to 2027'],
    ['2025-2027', '2025 to 2027'],
  ])('reads in %j the years that it touches, whichever month they begin in: %s', (text, expected) => {
    expect(briefly(text)).toBe(expected);
  });

  it('takes for a month the two digits that may be one, where no name says otherwise', () => {
    expect(briefly('2011-12')).toBe('2011-12');
    expect(briefly('2011/12')).toBe('2011-12');
  });

  it.each(['2026/28', '2027-2026', '26-27', 'exercice 1850', 'FY2026-28'])('finds no years in %j', (text) => {
    expect(parsePeriod(text).kind).toBe('unreadable');
  });

  it.each([
    '2026-04..2027-02',
    '2026-04..2027-04',
    'avril 2026 – juin 2027',
    '2026-04..2026-12',
    'janv. 2024-mars 2025',
  ])('sees in %j months that make up no period', (text) => {
    expect(briefly(text)).toBe('months');
  });

  it.each(['mars 2027 – avril 2026', '15/04/2026 - 14/04/2027', '2026-13..2027-12'])('does not read %j', (text) => {
    expect(briefly(text)).toBe('unreadable');
  });

  it('offers for the twelve months of a calendar year its name', () => {
    expect(parsePeriod('01/01/2026 - 31/12/2026')).toEqual({ kind: 'unreadable', suggestion: '2026', span: true });
    expect(parsePeriod('2026-01..2026-12')).toEqual({ kind: 'unreadable', suggestion: '2026', span: true });
  });
});
