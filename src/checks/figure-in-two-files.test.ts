import { describe, expect, it } from 'vitest';
import { aPartnership, measurements } from '../testing/builders.ts';
import { tell } from '../testing/tell.ts';
import { checkFigureInTwoFiles } from './figure-in-two-files.ts';

const rows = (file: string, first: string, values: readonly (number | null)[], fields = {}) =>
  measurements('availability', first, values, { file, line: 2, ...fields });
const told = (...figures: ReturnType<typeof rows>[]) =>
  tell(checkFigureInTwoFiles, { partnerships: [aPartnership({ measurements: figures.flat() })] });

describe('figure-in-two-files', () => {
  it('M33 tells once per file that another file gives the same figure', () => {
    expect(told(rows('a.csv', '2026-01', [1, 2]), rows('b.csv', '2026-01', [1, 3]))).toMatchObject([
      {
        code: 'figure-in-two-files',
        at: 'b.csv:2',
        values: { kpi: 'availability', period: '2026-01', file: 'a.csv', line: 2 },
      },
    ]);
  });

  it.each([
    ['another period', rows('b.csv', '2026-03', [1])],
    ['another status', rows('b.csv', '2026-01', [1], { status: 'provisional' })],
    ['another party', rows('b.csv', '2026-01', [1], { party: 'norecia' })],
    ['an empty cell', rows('b.csv', '2026-01', [null])],
  ])('says nothing of %s', (_, other) => {
    expect(told(rows('a.csv', '2026-01', [1, 2]), other)).toEqual([]);
  });

  it('leaves two rows of one file to the CSV reader', () => {
    expect(told(rows('a.csv', '2026-01', [1]), rows('a.csv', '2026-01', [1]))).toEqual([]);
  });
});
