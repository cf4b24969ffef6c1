import { describe, expect, it } from 'vitest';
import { aKpi, aMeasurement, aPartnership, period } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFigureAhead } from './figure-ahead.ts';

/** On 23 November 2026, rows of one file for these periods; null where the cell is empty. */
const told = (...rows: readonly (readonly [period: string, value?: number | null])[]) =>
  tell(checkFigureAhead, {
    kpis: [aKpi()],
    partnerships: [
      aPartnership({
        measurements: rows.map(([written, value = 0.9], index) =>
          aMeasurement({ period: period(written), value, file: 'm.csv', line: index + 2 }),
        ),
      }),
    ],
  });

describe('figure-ahead', () => {
  it('M33 finds the first figure of a period to come, at its row, with how many there are', () => {
    expect(told(['2026-10'], ['2027-03'], ['2027-02'])).toEqual([
      {
        code: 'figure-ahead',
        severity: 'info',
        at: 'm.csv:3',
        values: { kpi: 'availability', period: '2027-03', begins: '2027-03-01', count: 2 },
      },
    ]);
  });

  it('M33 says nothing of a period that has begun, and one day later nothing of the next', () => {
    expect(told(['2026-11'], ['2026-Q4'], ['2026'])).toEqual([]);
    expect(told(['2026-12'])).toHaveLength(1);
  });

  it('M33 says nothing of an empty cell: rows may be laid out ahead', () => {
    expect(told(['2027-01', null])).toEqual([]);
  });
});
