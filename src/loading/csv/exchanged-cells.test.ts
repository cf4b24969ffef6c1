import { expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

const long = (row: string) => readSample(`kpi;période;valeur;statut\nleads;2026-09;4;final\n${row}\n`);

it.each([
  ['a period and a figure', 'leads;5,8;2026-10;final', '3:7'],
  ['a KPI and a period', '2026-10;leads;5;final', '3:1'],
  ['a figure and a status', 'leads;2026-10;provisoire;5', '3:15'],
  ['a KPI and a figure', '5;2026-10;leads;final', '3:1'],
])('M33 tells %s in each other’s place once, at the first of them', (_, row, place) => {
  const { problems, figures } = long(row);
  expect(problems).toEqual([`${place} cells-exchanged`]);
  expect(figures).toHaveLength(1);
});

it('M33 says which cell goes under which heading', () => {
  expect(long('leads;5,8;oct. 2026;final').diagnostics[0]?.values).toEqual({
    left: '5,8',
    right: 'oct. 2026',
    leftColumn: 'période',
    rightColumn: 'valeur',
  });
  expect(readSample('période;Marge;leads\n2026-09;1 200;4\n1 300;oct. 2026;5\n').problems).toEqual([
    '3:1 cells-exchanged',
  ]);
});

it.each([
  ['three cells out of place', '5;leads;2026-10;final'],
  ['a cell that goes nowhere', 'leads;octobre;2026-10;final'],
  ['an empty one', 'leads;;2026-10;final'],
])('M33 does not, of %s', (_, row) => {
  expect(long(row).problems.join()).not.toContain('cells-exchanged');
  expect(long(row).problems).not.toEqual([]);
});

it('M33 tells a rate and a figure of another unit in each other’s columns, once', () => {
  const table = (row: string) => readSample(`période;Disponibilité;leads\n2026-09;97,2 %;4\n${row}\n`).problems;
  expect(table('2026-10;5;96,8 %')).toEqual(['3:9 cells-exchanged']);
  expect(table('2026-10;0,968;5')).toEqual([]);
  expect(table('2026-10;96,8;5')).toEqual(['3:9 percent-without-sign']);
});
