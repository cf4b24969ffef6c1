import { describe, expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

const told = (...lines: string[]) => readSample(`${lines.join('\n')}\n`).problems;
const header = 'kpi;période;valeur;statut;note';

describe('M33 a row whose cells slid', () => {
  it.each([
    ['leads;4;final;', '3:7 missing-cell'],
    ['2026-09;4;final;', '3:1 missing-cell'],
    ['leads;4;final;;', '3:7 missing-cell'],
    ['leads;2026-09;final;', '3:15 missing-cell'],
    ['leads;leads;2026-09;4;final;', '3:1 extra-cell'],
    ['leads;;2026-09;4;final;', '3:7 extra-cell'],
    ['leads;2026-09;2026-09;4;final;', '3:7 extra-cell'],
  ])('is told once, at the cell: %s', (row, expected) => {
    expect(told(header, 'leads;2026-07;5;final;', row, 'leads;2026-10;6;final;')).toEqual([expected]);
  });

  it.each(['leads;x;4;final;', 'leads;2026-09;y;final;', 'leads;2026-09;4;z;'])(
    'is none where one cell is wrong: %s',
    (row) => {
      expect(told(header, row).join()).not.toMatch(/missing-cell|extra-cell/);
    },
  );
});

it('M33 a cell too many in a row of several figures is told once, where it stands', () => {
  const table = (row: string) => told('période;leads;Disponibilité;Marge', '2026-08;4;97 %;5', row);
  expect(table('2026-09;2026-09;4;97 %;')).toEqual(['3:1 extra-cell']);
  expect(table('2026-09;;4;97 %;5')).toEqual(['3:9 extra-cell']);
  expect(table('2026-09;4;97 %')).toEqual(['3:15 too-few-cells']);
  expect(table('2026-09;;97 %;5')).toEqual([]);
});

describe('M33 a row cut in two by a line break', () => {
  it.each([
    [header, 'leads;sept.', ' 2026;4;final;', '3:2 broken-row'],
    [header, 'leads;2026-09', ';4;final;', '3:1 broken-row'],
    [header, 'leads;', '2026-09;4;final;', '3:1 broken-row'],
    ['période;Leads qualifiés;Marge', 'sept. 2026;1', '2;38200', '3:1 broken-row'],
  ])('is told once, where it goes on: %s / %s / %s', (head, first, second, expected) => {
    expect(told(head, first, second)).toEqual([expected]);
  });

  it('is none where the two are short rows of their own', () => {
    expect(told('période;Leads qualifiés;Marge', 'sept. 2026;4', 'oct. 2026;5')).toEqual([
      '2:13 too-few-cells',
      '3:12 too-few-cells',
    ]);
  });
});
