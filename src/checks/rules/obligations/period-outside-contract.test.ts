import { describe, expect, it } from 'vitest';
import { aContract, aMeasurement, aPartnership, day, duration, period } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPeriodOutsideContract } from './period-outside-contract.ts';

describe('period-outside-contract', () => {
  const told = (periods: string[], contract = {}, record = {}) =>
    tell(checkPeriodOutsideContract, {
      partnerships: [
        aPartnership({
          contracts: [aContract(contract)],
          measurements: periods.map((each, index) =>
            aMeasurement({ period: period(each), line: index + 2, columns: { value: 9, kpi: 1 } }),
          ),
          ...record,
        }),
      ],
    }).map(({ severity, at, values }) => [severity, at, values['side'], values['day']]);

  it('M33 refuses once a file periods wholly before the first contract or after the last', () => {
    expect(told(['2025-02', '2025-01', '2025-03', '2028-03', '2028-04', '2062-10'])).toEqual([
      ['error', 'partnerships/boucle-chaude/kpis.csv:2', 'before', '2025-03-12'],
      ['error', 'partnerships/boucle-chaude/kpis.csv:6', 'after', '2028-03-11'],
    ]);
  });

  it('M33 lets the partnership begin before its contract', () => {
    expect(told(['2024-12'], {}, { since: day('2024-12-31') })).toEqual([]);
  });

  it('M33 bounds nothing at the end under tacit renewal, without a term, or without a contract', () => {
    expect(told(['2062-10'], { renewal: { kind: 'tacit' } })).toEqual([]);
    expect(told(['2062-10'], { term: undefined })).toEqual([]);
    expect(told(['2062-10', '1999-01'], {}, { contracts: [] })).toEqual([]);
  });

  it('M33 counts express renewals that were signed', () => {
    const renewal = { kind: 'express' as const, for: duration('1 year'), renewed: [day('2028-01-10')] };
    expect(told(['2029-03'], { renewal })).toEqual([]);
    expect(told(['2029-04'], { renewal })).toEqual([
      ['error', 'partnerships/boucle-chaude/kpis.csv:2', 'after', '2029-03-11'],
    ]);
  });
});
