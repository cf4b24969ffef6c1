import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../model/playbook.ts';
import type { KpiUse } from '../../../model/kpi-use.ts';
import { aClause, aContract, aKpiUse, aPartnership, aPinnedClause, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFormulaFigureMissing } from './formula-figure-missing.ts';

function told(formula: string, use: Partial<KpiUse> = {}, when = 'below floor', more: Partial<Clause> = {}) {
  const clause = aClause({ id: 'avoir', trigger: { effect: 'malus', formula }, ...more });
  const trigger = { when: triggerRule(when), clause: 'avoir' };
  return tell(checkFormulaFigureMissing, {
    clauses: [clause],
    partnerships: [aPartnership({ kpis: [aKpiUse({ floor: 90, trigger, ...use })] })],
  });
}

describe('formula-figure-missing', () => {
  it('M17 reports a figure of the formula that the line does not give', () => {
    expect(told('(ceiling - value) * 100')).toEqual([
      {
        code: 'formula-figure-missing',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.0.trigger.clause',
        values: { clause: 'avoir', kpi: 'availability', figures: ['ceiling'], test: 'below' },
      },
    ]);
    expect(told('(value - baseline) / target')[0]?.values).toMatchObject({ figures: ['baseline', 'target'] });
  });

  it('M17 says nothing of a figure that the line gives, were it zero, nor of what every period has', () => {
    expect(told('(ceiling - value) * 100', { ceiling: 0 })).toEqual([]);
    expect(told('gap * periods + limit * months + floor - value')).toEqual([]);
  });

  it('M17 says nothing of a variable by the same name, nor of a formula that cannot be read', () => {
    const variables = { ceiling: { type: 'rate', label: 'Plafond' } } as const;
    expect(told('ceiling - value', {}, 'below floor', { variables })).toEqual([]);
    expect(told('ceiling -')).toEqual([]);
  });

  it('M17 reports a value that late data does not have', () => {
    expect(told('gap * 100 + value', {}, 'late')[0]?.values).toMatchObject({ figures: ['gap', 'value'], test: 'late' });
    expect(told('todate * 2 %', {}, 'late')[0]?.values).toMatchObject({ figures: ['todate'], test: 'late' });
    expect(told('200 * periods + previous', {}, 'late')).toEqual([]);
  });

  it('M17 reports a limit, or a gap to one, under a rule that has none', () => {
    expect(told('gap * 100 + limit', {}, 'each period')[0]?.values).toMatchObject({
      figures: ['gap', 'limit'],
      test: 'each',
    });
    expect(told('max(floor - value, 0) * 100 + todate', {}, 'each period')).toEqual([]);
  });

  it('M17 reads the formula of the version that the contract signed', () => {
    const {
      translations: _,
      earlier: __,
      ...signed
    } = aClause({
      id: 'avoir',
      version: '1.0',
      trigger: { effect: 'malus', formula: 'ceiling * 2' },
    });
    const clause = aClause({ id: 'avoir', version: '2.0', trigger: { effect: 'malus', formula: 'gap * 2' } });
    const trigger = { when: triggerRule('below floor'), clause: 'avoir' };
    const held = (version: string) =>
      tell(checkFormulaFigureMissing, {
        clauses: [{ ...clause, earlier: [signed] }],
        partnerships: [
          aPartnership({
            kpis: [aKpiUse({ floor: 90, trigger })],
            contracts: [aContract({ clauses: [aPinnedClause('avoir', { clause: { id: 'avoir', version } })] })],
          }),
        ],
      });
    expect([held('1.0').length, held('2.0').length]).toEqual([1, 0]);
  });
});
