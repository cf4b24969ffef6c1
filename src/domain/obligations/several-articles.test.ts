import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { aContract, aKpi, aKpiUse, aPinnedClause, day, triggerRule } from '../../testing/builders.ts';
import { aMalus, figures, obligationsIn, tell } from '../../testing/obligations.ts';

const { term: _, ...lasting } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });
const pinned = (article: string, tarif: string) => aPinnedClause('bonus-malus', { article, with: { tarif } });
const original: Contract = {
  ...lasting,
  id: 'cadre',
  clauses: [pinned('8.1', '3000'), pinned('8.2', '500')],
};
const amendment = (...clauses: NonNullable<Contract['clauses']>): Contract => ({
  ...lasting,
  id: 'avenant',
  instrument: 'amendment',
  amends: 'cadre',
  signed: day('2026-02-01'),
  starts: day('2026-02-01'),
  clauses,
});

/** Critical incidents, none of which is admitted, and major ones, of which two are: the same clause, each its price. */
function incidents(articles: readonly [critical: string, major: string], contracts: readonly Contract[], cap = {}) {
  const use = (kpi: string, ceiling: number, article: string) =>
    aKpiUse({
      kpi,
      ceiling,
      trigger: {
        when: triggerRule('above ceiling'),
        clause: 'bonus-malus',
        ...(article !== '' && { article }),
        'owed-by': 'norecia',
      },
    });
  const [critical, major] = articles;
  return tell(
    obligationsIn({
      rows: [
        ...figures('2026-01', [1, 2]).map((row) => ({ ...row, kpi: 'critical' })),
        ...figures('2026-01', [4, 5]).map((row) => ({ ...row, kpi: 'major' })),
      ],
      uses: [use('critical', 0, critical), use('major', 2, major)],
      kpis: ['critical', 'major'].map((id) => aKpi({ id, unit: 'count', direction: 'down' })),
      clauses: [
        aMalus(
          { formula: 'gap * tarif', cap },
          { variables: { tarif: { type: 'amount', label: 'Tarif par incident' } } },
        ),
      ],
      record: { contracts: [...contracts] },
    }),
  );
}

describe('M17 a clause held under several articles of one contract', () => {
  it('is priced by the article that each trigger names', () => {
    expect(incidents(['8.1', '8.2'], [original])).toBe('due 2026-01=1000 2026-02=1500; due 2026-01=3000 2026-02=6000');
  });

  it('is priced by the last of them where a trigger names none, or one that the contract does not hold', () => {
    expect(incidents(['', '8.2'], [original])).toBe('due 2026-01=1000 2026-02=1500; due 2026-01=500 2026-02=1000');
    expect(incidents(['9', '8.2'], [original])).toBe('due 2026-01=1000 2026-02=1500; due 2026-01=500 2026-02=1000');
  });

  it('has the caps of each article for itself', () => {
    expect(incidents(['8.1', '8.2'], [original], { year: '4000' })).toBe(
      'due 2026-01=1000 2026-02=1500; due 2026-01=3000 2026-02=1000 year',
    );
    const once: Contract = { ...original, clauses: [pinned('8.1', '500')] };
    expect(incidents(['8.1', '8.2'], [once], { year: '2000' })).toBe(
      'due 2026-01=1000 2026-02=0 year; due 2026-01=500 2026-02=500 year',
    );
  });

  it('is amended article by article, the others staying as they were', () => {
    expect(incidents(['8.1', '8.2'], [original, amendment(pinned('8.1', '4000'))])).toBe(
      'due 2026-01=1000 2026-02=1500; due 2026-01=3000 2026-02=8000',
    );
    expect(
      incidents(['8.1', '8.2'], [original, amendment(aPinnedClause('bonus-malus', { with: { tarif: '100' } }))]),
    ).toBe('due 2026-01=1000 2026-02=300; due 2026-01=3000 2026-02=200');
  });
});
