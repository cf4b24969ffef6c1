import { describe, expect, it } from 'vitest';
import { indexKpiNames } from '../../../src/loading/csv/kpi-names.ts';
import { lateHeaderLine } from './spreadsheet.ts';
import { kpiHeadings, spreadsheetOf } from '../../../src/testing/import-setting.ts';

describe('a spreadsheet', () => {
  it.each([
    ['période;Disponibilité', 'figures'],
    ['Partnership,KPI,Period,Value', 'figures'],
    ['Titre\tType\tPartenaire', 'partnerships'],
    ['nom;prénom;téléphone', 'partnerships'],
    ['couleur;taille', 'unknown'],
  ])('headed %s holds %s', (header, kind) => {
    expect(spreadsheetOf(`${header}\n`).kind).toBe(kind);
  });
});

describe('headings under a title', () => {
  const names = indexKpiNames(kpiHeadings);

  it.each([
    ['Suivi 2026;;;\n;;;\nTitre;Type;Étape;Partenaire\n', 3],
    ['Suivi\nMois;Marge\n2026-01;3\n', 2],
  ])('are found in %j', (text, line) => {
    expect(lateHeaderLine(spreadsheetOf(text), names)).toBe(line);
  });

  it('are not looked for where the first line has some, nor past twenty rows', () => {
    expect(lateHeaderLine(spreadsheetOf('Titre;Type\nTitre;Type\n'), names)).toBeUndefined();
    const below = (rows: number) => `${'Suivi;x\n'.repeat(rows)}Titre;Type\n`;
    expect(lateHeaderLine(spreadsheetOf(below(20)), names)).toBe(21);
    expect(lateHeaderLine(spreadsheetOf(below(21)), names)).toBeUndefined();
  });
});
