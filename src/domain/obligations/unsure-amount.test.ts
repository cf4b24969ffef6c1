import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../model/clause.ts';
import type { Contract } from '../../model/contract.ts';
import { aContract, aKpi, aKpiUse, aPinnedClause, day } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, type Figure } from '../../testing/obligations.ts';

interface Case {
  readonly terms: Partial<NonNullable<ClauseRecord['trigger']>>;
  readonly first?: string;
  readonly when?: string;
  readonly common?: Contract['penalty-cap'];
}

/** The periods whose amount is unsure where a tenth of what was invoiced is due in each month under a floor. */
function unsureIn(invoiced: readonly Figure[], { terms, first = '2026-01', common, ...given }: Case) {
  const { term: _, ...contract } = aContract({ signed: day('2024-04-01'), starts: day('2024-04-01') });
  const found = obligationsIn({
    rows: [
      ...figures(
        first,
        invoiced.map(() => 88),
      ),
      ...figures(first, invoiced).map((row) => ({ ...row, kpi: 'invoiced' })),
    ],
    kpis: [aKpi({ unit: 'points' }), aKpi({ id: 'invoiced', unit: 'EUR' })],
    uses: [aTrigger(given.when), aKpiUse({ kpi: 'invoiced' })],
    clauses: [
      aMalus(
        { formula: '10 % * base', ...terms },
        { variables: { base: { type: 'kpi', label: 'Facturé du mois', default: 'invoiced' } } },
      ),
    ],
    record: {
      contracts: [
        {
          ...contract,
          clauses: [aPinnedClause('bonus-malus')],
          ...(common && { 'penalty-cap': common }),
        },
      ],
    },
  });
  return found.flatMap(({ charges }) => charges.filter((each) => each.isUnsure).map(({ entry }) => entry.period));
}

const oneMissing = [40_000, null, 40_000, 40_000];

describe('M17 an amount under a cap of which something unknown was taken', () => {
  it.each<[string, Case, readonly string[]]>([
    ['without a cap it is sure', { terms: {} }, []],
    ['under a cap of each period too', { terms: { cap: { period: '5000' } } }, []],
    ['under a cap of each month too', { terms: { cap: { month: '5000' } } }, []],
    ['under a cap of the contract it is not from then on', { terms: { cap: { contract: '9000' } } }, ['03', '04']],
    ['nor under one of the year', { terms: { cap: { year: '9000' } } }, ['03', '04']],
    ['nor under one on all penalties', { terms: {}, common: { year: '9000' } }, ['03', '04']],
    ['one on all penalties of a month holds the month alone', { terms: {}, common: { month: '9000' } }, []],
  ])('%s', (_name, given, months) => {
    expect(unsureIn(oneMissing, given)).toEqual(months.map((month) => `2026-${month}`));
  });

  it('is sure again in the next year, or contract year', () => {
    const inYear = { terms: { cap: { year: '9000' } }, first: '2025-11' };
    expect(unsureIn([null, 40_000, 40_000], inYear)).toEqual(['2025-12']);
    const inContractYear = { terms: { cap: { 'contract-year': '9000' } }, first: '2026-02' };
    expect(unsureIn([null, 40_000, 40_000], inContractYear)).toEqual(['2026-03']);
  });

  it('is unsure where what is carried over from it is unknown, whatever the year', () => {
    const carried = { terms: { cap: { year: '9000' }, 'carry-over': true }, first: '2025-11', when: 'each period' };
    expect(unsureIn([null, 40_000, 40_000], carried)).toEqual(['2025-12', '2026-01']);
    const deficit = { terms: { formula: 'base - 30000', 'carry-deficit': true }, when: 'each period' };
    expect(unsureIn([40_000, null, 40_000], deficit)).toEqual(['2026-03']);
  });

  it('is sure before the unknown one, and where nothing is due', () => {
    expect(unsureIn([40_000, 40_000, null], { terms: { cap: { contract: '9000' } } })).toEqual([]);
    expect(unsureIn([null, 0, 90_000, 40_000], { terms: { cap: { contract: '9000' } } })).toEqual(['2026-03']);
  });
});
