import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../../model/clause.ts';
import type { Partnership } from '../../../model/playbook.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  aPartnership,
  aPinnedClause,
  aSettings,
  triggerRule,
} from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFormulaOtherCurrency } from './formula-other-currency.ts';

const variables: Readonly<Record<string, ClauseVariable>> = {
  base: { type: 'kpi', label: 'Facturé', default: 'invoiced' },
  fee: { type: 'amount', label: 'Forfait', default: '500' },
  rate: { type: 'rate', label: 'Taux', default: '10 %' },
};

interface Case {
  /** The units of the KPI that triggers the clause, and of the one that fills it. */
  readonly unit?: string;
  readonly base?: string;
  readonly currency?: string;
  readonly record?: Partial<Partnership>;
  readonly given?: Readonly<Record<string, string>>;
}

function told(formula: string, { unit = 'EUR', base = 'EUR', currency = 'EUR', record = {}, given }: Case) {
  const trigger = { when: triggerRule('below floor'), clause: 'avoir' };
  return tell(checkFormulaOtherCurrency, {
    settings: aSettings({ currency }),
    kpis: [aKpi({ unit }), aKpi({ id: 'invoiced', unit: base })],
    clauses: [aClause({ id: 'avoir', variables, trigger: { effect: 'malus', formula } })],
    partnerships: [
      aPartnership({
        kpis: [aKpiUse({ floor: 90, trigger }), aKpiUse({ kpi: 'invoiced' })],
        contracts: [aContract({ clauses: [aPinnedClause('avoir', { ...(given && { with: given }) })] })],
        ...record,
      }),
    ],
  });
}

describe('formula-other-currency', () => {
  const file = 'partnerships/boucle-chaude/index.mdx';

  it('M17 reports a KPI in another currency that an amount is made of, where the trigger names its clause', () => {
    expect(told('gap * 10 %', { unit: 'USD' })).toEqual([
      {
        code: 'formula-other-currency',
        severity: 'error',
        at: `${file}: kpis.0.trigger.clause`,
        values: { kpi: 'availability', unit: 'USD', currency: 'EUR', clause: 'avoir' },
      },
    ]);
  });

  it('M17 reports one that fills the clause, where the contract says so or leaves the default', () => {
    expect(told('rate * base', { base: 'USD', given: { base: 'invoiced' } })).toMatchObject([
      { at: `${file}: contracts.0.clauses.0.with.base`, values: { kpi: 'invoiced' } },
    ]);
    expect(told('rate * base', { base: 'USD' })).toMatchObject([{ at: `${file}: contracts.0.clauses.0.clause` }]);
  });

  it.each(['k€', 'M€', 'GBP'])('M17 reports amounts in %s', (unit) => {
    expect(told('min(value * 5 %, fee)', { unit })).toHaveLength(1);
  });

  it.each(['€', 'EUR', '%', 'days', 'points'])('M17 takes figures in %s', (unit) => {
    expect(told('gap * 10 %', { unit })).toEqual([]);
  });

  it.each(['fee * below(value, floor)', 'fee * gap / limit', '500 * periods', 'fee', 'min(gap / limit, 10 %) * fee'])(
    'M17 takes %s, where the other currency only compares or cancels out',
    (formula) => {
      expect(told(formula, { unit: 'USD' })).toEqual([]);
    },
  );

  it('M17 takes the currency of the playbook, and that of the investment before it', () => {
    const investment = { currency: 'USD', contributions: {} };
    expect(told('gap * 10 %', { unit: 'USD', currency: 'USD' })).toEqual([]);
    expect(told('gap * 10 %', { unit: 'USD', record: { investment } })).toEqual([]);
  });

  it('M17 lets a formula convert by a rate of exchange, the right way round', () => {
    const converting = (unit: string, formula = 'value * change * 5 %') => {
      const trigger = { when: triggerRule('each period'), clause: 'avoir' };
      const change: ClauseVariable = { type: 'number', label: 'Cours', unit, default: '0.92' };
      return tell(checkFormulaOtherCurrency, {
        settings: aSettings({ currency: 'EUR' }),
        kpis: [aKpi({ unit: 'USD' })],
        clauses: [aClause({ id: 'avoir', variables: { change }, trigger: { effect: 'payment', formula } })],
        partnerships: [
          aPartnership({
            kpis: [aKpiUse({ trigger })],
            contracts: [aContract({ clauses: [aPinnedClause('avoir')] })],
          }),
        ],
      }).length;
    };
    expect(converting('EUR/USD')).toBe(0);
    expect(converting('EUR / USD')).toBe(0);
    expect(converting('USD/EUR')).toBe(1);
    expect(converting('EUR/USD', 'value * 5 %')).toBe(1);
  });

  it('M17 lets a KPI be that rate, period by period', () => {
    const rated = (unit: string) =>
      tell(checkFormulaOtherCurrency, {
        settings: aSettings({ currency: 'EUR' }),
        kpis: [aKpi({ unit: 'USD' }), aKpi({ id: 'change', unit })],
        clauses: [
          aClause({
            id: 'avoir',
            variables: { change: { type: 'kpi', label: 'Cours', default: 'change' } },
            trigger: { effect: 'payment', formula: 'value * change * 5 %' },
          }),
        ],
        partnerships: [
          aPartnership({
            kpis: [aKpiUse({ trigger: { when: triggerRule('each period'), clause: 'avoir' } })],
            contracts: [aContract({ clauses: [aPinnedClause('avoir')] })],
          }),
        ],
      }).length;
    expect(rated('EUR/USD')).toBe(0);
    expect(rated('points')).toBe(1);
  });
});
