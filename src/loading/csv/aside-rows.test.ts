import { describe, expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

const wide = 'période;leads;Marge;note\n2026-01;1;2;\n';
const long = 'kpi;période;valeur\nleads;2026-01;1\n';

describe('M33 rows beside the figures', () => {
  it.each([
    [`${wide}Source : ERP`, '3:1 text-row'],
    [`${wide}Source : ERP;;;`, '3:1 text-row'],
    [`${wide}"(1) hors taxes, au 31/12";;;`, '3:1 text-row'],
    [`${wide};nombre;EUR;`, '3:2 text-row'],
    [`${wide};;;relu par Paul`, '3:4 text-row'],
    [`${wide}Unité;nombre;€;`, '3:1 text-row'],
    [`${long}Source : ERP`, '3:1 text-row'],
    [`${long}* provisoire;;`, '3:1 text-row'],
    [`${long};;nombre`, '3:3 text-row'],
  ])('are told once where they hold words alone: %j', (text, problem) => {
    const { problems, figures } = readSample(text);
    expect(problems).toEqual([problem]);
    expect(figures).toContain('leads 2026-01 = 1 @2');
  });

  it.each([
    [`${wide}Total`, '3:1 total-row'],
    [`${wide}Grand total;1`, '3:1 total-row'],
    [`${wide}Moyenne;1;2;;;`, '3:1 total-row'],
    [`${long}Total;1`, '3:1 total-row'],
    [`${wide}Moy.;1;2;`, '3:1 total-row'],
    [`${wide}Écart-type;1;2;`, '3:1 total-row'],
    [`${wide}Max;1;2;`, '3:1 total-row'],
    [`${wide}Médiane 2026;1;2;`, '3:1 total-row'],
    [`${wide}Objectif;1;2;`, '3:1 target-row'],
    [`${wide}CIBLE 2026;1;;`, '3:1 target-row'],
    [`${wide}Seuil d’alerte;1;;`, '3:1 target-row'],
  ])('are told once where they sum others up or say targets, however wide: %j', (text, problem) => {
    expect(readSample(text).problems).toEqual([problem]);
  });

  it.each([
    [`${wide};4;5;`, ['3:1 empty-cell']],
    [`${wide};-;;`, ['3:1 empty-cell', '3:2 missing-marker']],
    [`${wide}Janvier;;;`, ['3:1 period-without-year']],
    [`${wide}janvir 2026;;;`, ['3:1 unreadable-period']],
    [`${wide}2026-13;;;`, ['3:1 unreadable-period']],
    [`${wide}Bilan;4;;`, ['3:1 unreadable-period']],
    [`${wide}Maximal;4;;`, ['3:1 unreadable-period']],
    [`${long}Variation de stock;2026-02;4`, ['3:1 unknown-measured-kpi']],
    [`${wide}Objectif atteint;4;;`, ['3:1 unreadable-period']],
    [`${wide}2026-02;x;;`, ['3:9 unreadable-number']],
    [`${wide}2026-02;;;`, []],
    [`${long}leads;;`, ['3:7 empty-cell']],
    [`${long}lead;;`, ['3:1 unknown-measured-kpi', '3:6 empty-cell']],
    [`${long}zut;2026-02;`, ['3:1 unknown-measured-kpi']],
    [`${long}# relu`, ['3:1 csv-comment']],
    [`${long}leads,2026-02,5`, ['3:16 too-few-cells']],
    [`${wide}mars 2026,5,6`, ['3:14 too-few-cells']],
  ])('are not what a row of figures with a fault is: %j', (text, problems) => {
    expect(readSample(text).problems).toEqual(problems);
  });

  it('says of a month alone that its year lacks, in a row as in the header', () => {
    expect(readSample('Mois;leads\nJanvier;1\n2;3\nT1;4\n').problems).toEqual([
      '2:1 period-without-year',
      '3:1 period-without-year',
      '4:1 period-without-year',
    ]);
    expect(readSample('Indicateur;Janvier;Février\nleads;1;2').problems).toEqual(['1:1 periods-in-columns']);
  });
});
