import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../../model/clause.ts';
import {
  aContract,
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  aPinnedClause,
  day,
  duration,
  period,
} from '../../../testing/builders.ts';
import { aMalus, aTrigger } from '../../../testing/obligations.ts';
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

  describe('M17 lets in the earlier figures that a clause looks back at, and none before them', () => {
    const first = (
      periods: readonly string[],
      formula: string,
      kpi: Partial<Parameters<typeof aKpi>[0]> = {},
      variables: ClauseRecord['variables'] = {},
    ) =>
      tell(checkPeriodOutsideContract, {
        kpis: [aKpi(kpi), aKpi({ id: 'index' }), aKpi({ id: 'year', frequency: 'yearly', total: { of: 'counted' } })],
        clauses: [aMalus({ formula }, { variables })],
        partnerships: [
          aPartnership({
            contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
            kpis: [aTrigger(), aKpiUse({ kpi: 'index' }), aKpiUse({ kpi: 'year' })],
            measurements: periods.map((each) => {
              const [id = '', at = ''] = each.split(' ');
              return aMeasurement({ kpi: id, period: period(at), columns: { value: 9, kpi: 1 } });
            }),
          }),
        ],
      }).map(({ values }) => `${String(values['kpi'])} ${String(values['period'])}`);

    // The contract starts on 12 March 2025.
    it.each([
      ['previous', '2025-02', '2025-01'],
      ['yearago', '2024-03', '2024-02'],
      ['todate', '2025-01', '2024-12'],
      ['value', '2025-03', '2025-02'],
    ])('%s: %s, not %s', (name, allowed, refused) => {
      expect(first([`availability ${allowed}`], `${name} * 2`)).toEqual([]);
      expect(first([`availability ${allowed}`, `availability ${refused}`], `${name} * 2`)).toEqual([
        `availability ${refused}`,
      ]);
    });

    it('from the first month of the KPI’s own year', () => {
      const fiscal = { year: 'yearly from july' } as const;
      expect(first(['availability 2024-07'], 'todate * 2', fiscal)).toEqual([]);
      expect(first(['availability 2024-06'], 'todate * 2', fiscal)).toEqual(['availability 2024-06']);
    });

    it('of a KPI that lags, and of one that a total adds up', () => {
      const lagging = { price: { type: 'kpi', label: 'Prix', default: 'index', lag: duration('2 months') } } as const;
      expect(first(['index 2025-01'], 'price * 2', {}, lagging)).toEqual([]);
      expect(first(['index 2024-12'], 'price * 2', {}, lagging)).toEqual(['index 2024-12']);
      expect(first(['counted 2025-01'], 'value')).toEqual([]);
      expect(first(['counted 2024-12'], 'value')).toEqual(['counted 2024-12']);
    });
  });

  it('M33 counts express renewals that were signed', () => {
    const renewal = { kind: 'express' as const, for: duration('1 year'), renewed: [day('2028-01-10')] };
    expect(told(['2029-03'], { renewal })).toEqual([]);
    expect(told(['2029-04'], { renewal })).toEqual([
      ['error', 'partnerships/boucle-chaude/kpis.csv:2', 'after', '2029-03-11'],
    ]);
  });
});
