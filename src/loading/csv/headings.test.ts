import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { readSample, sampleKpis } from '../../testing/csv-samples.ts';
import { maxColumns } from './csv-limits.ts';

const problems = (text: string) => readSample(text).problems;
const hints = (text: string) => readSample(text).diagnostics.map((diagnostic) => wordsOf(diagnostic, 'fr').hint);

describe('the header of a CSV file', () => {
  it.each([
    ['kpi;period;value', 'availability;2026-09;97,2 %'],
    ['KPI;Période;Valeur', 'availability;2026-09;97,2 %'],
    ['Indicateur;PERIODE;valeur', 'Disponibilité;2026-09;97,2 %'],
    ['valeur;mois;indicateur', '97,2 %;sept. 2026;disponibilité du service'],
    ['period;availability', '2026-09;97,2 %'],
    ['mois;Disponibilité', '2026-09;97,2 %'],
    ['Date;DISPONIBILITE DU SERVICE', '30/09/2026;97,2 %'],
    ['"période";"Disponibilité"', '"2026-09";"97,2 %"'],
    ['  période ; Disponibilité ', '2026-09;97,2 %'],
    ['période;"Disponibilité\ndu service"', '2026-09;97,2 %'],
  ])('reads %j', (header, row) => {
    const { measurements, problems: found } = readSample(`${header}\n${row}`);
    expect(found).toEqual([]);
    expect(measurements.map(({ kpi, period, value }) => [kpi, period, value])).toEqual([
      ['availability', '2026-09', 0.972],
    ]);
  });

  it.each([
    ['kpi;période;valeur;statut;remarque;partie', 'leads;2026-09;4;provisoire;grève;norecia'],
    ['partenaire;commentaire;état;valeur;mois;indicator', 'norecia;grève;provisoire;4;2026-09;leads'],
  ])('reads the optional columns of %j in any order', (header, row) => {
    expect(readSample(`${header}\n${row}`).figures).toEqual(['leads 2026-09 = 4 @2 provisional norecia “grève”']);
  });

  it('reports an unknown column of the long layout with its near match', () => {
    expect(problems('kpi;période;valeur;statu\nleads;2026-09;4;final')).toEqual(['1:20 unknown-column']);
    expect(hints('kpi;période;valeur;statu\n')).toEqual(['Vouliez-vous dire «\u00a0statut\u00a0»\u202f?']);
    expect(hints('kpi;période;valeur;valuer\n').join()).not.toContain('Vouliez-vous');
    expect(hints('kpi;période;valeur;Cible\n')[0]).toContain('sous «\u00a0kpis\u00a0»');
    expect(hints('kpi;période;valeur;unité\n')[0]).toContain('dans le catalogue');
    expect(hints('période;leads;Cible leads;Cellule\n').map((hint) => hint.includes('cibles'))).toEqual([true, false]);
    expect(hints('kpi;période;valeur;cellule\n')[0]).toContain('kpi, période, valeur, partie, statut, note');
  });

  it('reports a mistyped KPI of the wide layout as an error, and a column of no KPI as a warning', () => {
    const {
      problems: found,
      diagnostics,
      figures,
    } = readSample('période;Disponibilte;Marge;Code site\n2026-09;97 %;3;X12');
    expect(found).toEqual(['1:9 unknown-column', '1:28 unused-column']);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(figures).toEqual(['margin 2026-09 = 3 @2']);
  });

  it.each([
    ['Monat;Wert;Kennzahl', ['période', 'valeur', 'kpi']],
    ['Indicador;Mes;Valor;Nota', ['kpi', 'période', 'valeur', 'note']],
    ['Monat;leads', ['période']],
  ])('M33 says for the headings %j of another language which to write', (header, suggestions) => {
    const { diagnostics } = readSample(`${header}\n2026-09;4;leads`);
    expect(diagnostics.map(({ code, values }) => [code, values['suggestion']])).toEqual(
      suggestions.map((suggestion) => ['unknown-column', suggestion]),
    );
  });

  it('M33 says the id today of a KPI headed by the one it had before, in either layout', () => {
    const kpis = sampleKpis.map((kpi) => (kpi.id === 'leads' ? { ...kpi, formerly: ['prospects'] } : kpi));
    const told = (text: string) =>
      readSample(text, { kpis }).diagnostics.map(({ code, values }) => [code, values['suggestion']]);
    expect(told('période;Marge;prospects\n2026-09;3;4')).toEqual([['unknown-column', 'leads']]);
    expect(told('kpi;période;valeur\nProspects;2026-09;4')).toEqual([['unknown-measured-kpi', 'leads']]);
  });

  it('reports a column that repeats a KPI under another name, and reads neither', () => {
    const { problems: found, figures, diagnostics } = readSample('période;Marge;leads;margin\n2026-09;3;4;5');
    expect(found).toEqual(['1:21 duplicate-column']);
    expect(diagnostics[0]?.values).toEqual({ column: 'margin', earlier: 'Marge', rank: 2 });
    expect(figures).toEqual(['leads 2026-09 = 4 @2']);
  });

  it('takes no figure from a file with two columns for one field, and still reports its other problems', () => {
    const { problems: found, figures } = readSample('kpi;période;valeur;value\nleads;2026-09;4;4\nleads;2026-10;x;4');
    expect(found).toEqual(['1:20 duplicate-column', '3:15 unreadable-number']);
    expect(figures).toEqual([]);
  });

  it.each([
    ['période;valeur\n2026-09;4', '1:1 missing-column', 'kpi'],
    ['kpi;période\nleads;2026-09', '1:1 missing-column', 'value'],
    ['kpi;valeur\nleads;4', '1:1 missing-column', 'period'],
    ['Marge;leads\n3;4', '1:1 missing-column', 'period'],
  ])('names the column missing from %j', (text, problem, field) => {
    const { problems: found, diagnostics } = readSample(text);
    expect(found).toEqual([problem]);
    expect(diagnostics[0]?.values['field']).toBe(field);
  });

  it.each([
    ['kpi;période;valuer\nleads;2026-09;4', ['1:13 unknown-column']],
    ['kpis;période;valeur\nleads;2026-09;4', ['1:1 unknown-column']],
    ['kpi;Période :;valeur\nleads;2026-09;4', ['1:5 unknown-column']],
    ['perriode;leads\n2026-09;4', ['1:1 unknown-column']],
    ['perriode;lead\n2026-09;4', ['1:1 unknown-column', '1:10 unknown-column']],
    [
      'indicateurs;perriode;valeurs\nleads;2026-09;4',
      ['1:1 unknown-column', '1:13 unknown-column', '1:22 unknown-column'],
    ],
  ])('tells a misspelt heading once, not as a missing column too: %j', (text, found) => {
    expect(problems(text)).toEqual(found);
    for (const hint of hints(text)) expect(hint).toContain('Vouliez-vous dire');
  });

  it.each([
    ['kpi;période;montant\nleads;2026-09;4', '1:13', 'montant', 'valeur'],
    ['exercice;Économies\n2026;4', '1:1', 'exercice', 'période'],
  ])('asks whether the one unknown column of %j is the one missing', (text, place, column, field) => {
    expect(problems(text)).toEqual([`${place} missing-column`]);
    expect(hints(text)).toEqual([`Si c’est «\u00a0${column}\u00a0», intitulez-la «\u00a0${field}\u00a0».`]);
  });

  it('asks nothing where two columns are unknown, or the one stands after the figures', () => {
    expect(problems('kpi;période;montant;cible\nleads;2026-09;4;5')).toEqual([
      '1:1 missing-column',
      '1:13 unknown-column',
      '1:21 unknown-column',
    ]);
    expect(problems('leads;secteur\n4;Nord')).toEqual(['1:1 missing-column', '1:7 unused-column']);
  });

  it.each([
    'availability;2026-09;97,2 %\navailability;2026-10;97 %',
    'foo;bar\n1;2',
    'Export du 12/10/2026;;\nkpi;période;valeur',
  ])('says that %j has no header', (text) => {
    expect(problems(text)).toEqual(['1:1 missing-header']);
  });

  it('says how to turn a table whose periods are columns', () => {
    expect(problems('indicateur;janv. 2026;févr. 2026\nMarge;3;4')).toEqual(['1:1 periods-in-columns']);
  });

  it('says that a wide file holds no KPI', () => {
    expect(problems('période;Code site\n2026-09;X12')).toEqual(['1:1 no-kpi-column', '1:9 unused-column']);
  });

  it('refuses a KPI column beside rows that name their KPI', () => {
    expect(problems('kpi;période;valeur;Marge\nleads;2026-09;4;3')).toEqual(['1:20 kpi-column-in-long-layout']);
  });

  it('names the KPIs that share a heading', () => {
    const kpis = [
      ...sampleKpis,
      { id: 'net-margin', title: 'Marge nette', aliases: ['Marge'], unit: 'EUR', frequency: 'monthly' as const },
    ];
    const { problems: found, diagnostics, figures } = readSample('période;Marge;Marge nette\n2026-09;3;4', { kpis });
    expect(found).toEqual(['1:9 ambiguous-kpi-name']);
    expect(diagnostics[0]?.values).toEqual({ name: 'Marge', ids: ['margin', 'net-margin'] });
    expect(figures).toEqual(['net-margin 2026-09 = 4 @2']);
  });

  it('passes over empty columns without a heading, and reports those that hold something', () => {
    expect(problems('période;Marge;;\n2026-09;3;;\n2026-10;4')).toEqual([]);
    const { problems: found, figures } = readSample('période;;Marge;;\n2026-09;;3;x;\n2026-10;;4;y;');
    expect(found).toEqual(['2:12 unnamed-column']);
    expect(figures).toEqual(['margin 2026-09 = 3 @2', 'margin 2026-10 = 4 @3']);
  });

  it('reports a column without a heading between others too, once', () => {
    const { problems: found, figures } = readSample('période;;Marge\n2026-09;;3\n2026-10;x;4\n2026-11;y;5');
    expect(found).toEqual(['3:9 unnamed-column']);
    expect(figures).toHaveLength(3);
  });

  it.each(['Marge (€)', 'Marge [EUR]', 'Marge en €', 'marge incrémentale in EUR', 'margin(€)'])(
    'reads a column that says the KPI’s own unit: %j',
    (heading) => {
      const { problems: found, figures } = readSample(`période;${heading}\n2026-09;3`);
      expect(found).toEqual([]);
      expect(figures).toEqual(['margin 2026-09 = 3 @2']);
    },
  );

  it('takes no column in another unit than the KPI’s, and says in which to write it', () => {
    const {
      problems: found,
      figures,
      diagnostics,
    } = readSample('période;Marge (k€);leads;Disponibilité (€)\n2026-09;3;4;1');
    expect(found).toEqual(['1:9 other-unit-in-name', '1:26 other-unit-in-name']);
    expect(diagnostics[0]?.values).toEqual({
      name: 'Marge (k€)',
      kpi: 'Marge incrémentale',
      unit: 'EUR',
      written: 'k€',
    });
    expect(figures).toEqual(['leads 2026-09 = 4 @2']);
    expect(readSample('période;Économies (k€);Disponibilité en %\n').problems).toEqual([]);
  });

  it('reads the unit in the name of a KPI alike in a row', () => {
    const { problems: found, figures } = readSample(
      'kpi;période;valeur\nMarge (€);2026-09;3\nMarge (k€);2026-10;4\nMarge (k€);2026-11;4',
    );
    expect(found).toEqual(['3:1 other-unit-in-name']);
    expect(figures).toEqual(['margin 2026-09 = 3 @2']);
  });

  it('takes no unit for every KPI of the file, and says where to write it', () => {
    expect(problems('kpi;période;valeur (k€)\nmargin;2026-09;3')).toEqual(['1:13 unit-in-value-heading']);
    expect(hints('kpi;période;Valeur en %\navailability;2026-09;97')[0]).toContain('comme 12\u00a0%');
    expect(readSample('kpi;période;valeur\nmargin;2026-09;12 k€').figures).toEqual(['margin 2026-09 = 12000 @2']);
  });

  it('says nothing of the periods of a file that has two columns for them', () => {
    expect(problems('Mois;Date;leads\njanvier;31/01/2026;4')).toEqual(['1:6 duplicate-column']);
  });

  it('leaves brackets that hold no known unit to the near match', () => {
    expect(problems('période;Marge (nette);leads\n')).toEqual(['1:9 unknown-column']);
    expect(problems('période;Chose (€);leads\n')).toEqual(['1:9 unused-column']);
  });

  it('accepts as many columns as the limit and refuses one more', () => {
    const wide = (columns: number) =>
      `période;Marge${Array.from({ length: columns - 2 }, (_, rank) => `;zz${rank}qq`).join('')}\n`;
    expect(problems(wide(maxColumns)).some((problem) => problem.includes('too-many-columns'))).toBe(false);
    expect(problems(wide(maxColumns + 1))).toEqual([`1:${wide(maxColumns).length + 1} too-many-columns`]);
  });

  it('reads no column under a damaged heading, and reports it once', () => {
    expect(problems('période;Mar\u0000ge;leads\n2026-09;3;4')).toEqual(['1:12 control-character']);
    expect(problems('kpi;pér\u0000iode;valeur\nleads;2026-09;4')).toEqual(['1:8 control-character']);
    expect(problems('Mois\u0000;Mar\u0000ge\n2026-09;3')).toEqual(['1:5 control-character', '1:10 control-character']);
  });
});
