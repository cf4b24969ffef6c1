import { describe, expect, it } from 'vitest';
import { aMeasurement, aPartnership, aPlaybook, day, measurements } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownParty } from '../references/unknown-party.ts';
import { checkFigureInTwoFiles } from './figure-in-two-files.ts';
import { checkKpiDataUnused } from './kpi-data-unused.ts';

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

  it('M33 points at the value, as unknown-party and kpi-data-unused point at their cells', () => {
    const columns = { value: 21, kpi: 1, party: 30 };
    const strangers = [
      aMeasurement({ party: 'ailleurs', columns }),
      aMeasurement({ file: 'b.csv', party: 'ailleurs', columns }),
    ];
    const context = {
      playbook: aPlaybook({ partnerships: [aPartnership({ measurements: strangers })] }),
      sources: { placeOf: (file: string) => ({ file, line: 1, column: 1 }) },
      broken: new Set<string>(),
      asOf: day('2026-11-23'),
    };
    const checks = [checkFigureInTwoFiles, checkUnknownParty, checkKpiDataUnused];
    expect(checks.map((check) => check(context)[0]?.place.column)).toEqual([21, 30, 1]);
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
