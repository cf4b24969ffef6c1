import { describe, expect, it } from 'vitest';
import { sampleKpis } from '../../testing/csv-samples.ts';
import { declaredDelimiter, findDelimiter } from './delimiter.ts';
import { indexKpiNames } from './kpi-names.ts';

const names = indexKpiNames(sampleKpis);

describe('findDelimiter', () => {
  it.each([
    [';', 'kpi;période;valeur\na;2026-09;97,2 %'],
    [',', 'kpi,period,value'],
    ['\t', 'période\tDisponibilité\tMarge'],
    [';', 'période;Disponibilité, hors arrêts;Marge, nette, d’impôt'],
    [',', 'period,"Margin; net",Marge'],
    [';', '\n\n  \npériode;Marge'],
    [',', ';;,\n,"",\n \t\nperiod,Marge'],
    [';', '"Pério\nde";période;Marge'],
    [';', 'foo;bar;baz'],
    [';', 'période'],
  ])('tells %j in %j', (delimiter, text) => {
    expect(findDelimiter(text, names)).toBe(delimiter);
  });

  it.each(['période|Marge|Leads', 'Suivi 2026', 'a;b,c'])('does not choose in %j', (text) => {
    expect(findDelimiter(text, names)).toBeUndefined();
  });
});

describe('declaredDelimiter', () => {
  it.each([
    ['sep=;\nkpi;value', ';'],
    ['SEP=,\n', ','],
    ['sep=\t\na\tb', '\t'],
    ['"sep=;"\na;b', ';'],
    ['sep=;;;\na;b;c', ';'],
    ['sep=|\na|b', '|'],
  ])('reads %j', (text, delimiter) => {
    expect(declaredDelimiter(text)).toBe(delimiter);
  });

  it.each(['sep=x\n', 'separator;a', 'kpi;sep=;'])('finds none in %j', (text) => {
    expect(declaredDelimiter(text)).toBeUndefined();
  });
});
