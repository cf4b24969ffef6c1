import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../../model/clause.ts';
import type { Kpi } from '../../../model/playbook.ts';
import { aKpi, aPartnership, duration } from '../../../testing/builders.ts';
import { aMalus, aTrigger } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkLagUneven } from './lag-uneven.ts';

const told = (lag: string, type: ClauseVariable['type'] = 'kpi', frequency: Kpi['frequency'] = 'monthly') =>
  tell(checkLagUneven, {
    kpis: [aKpi({ frequency })],
    clauses: [aMalus({}, { variables: { indice: { type, label: 'Indice', lag: duration(lag) } } })],
    partnerships: [aPartnership({ kpis: [aTrigger('each period')] })],
  });
const error = (at: string, values: Readonly<Record<string, string>>) => ({
  code: 'lag-uneven',
  severity: 'error',
  at,
  values,
});
const inClause = 'clauses/bonus-malus.mdx: variables.indice.lag';

describe('lag-uneven', () => {
  it('M17 accepts a whole number of the periods of the KPI that triggers the clause', () => {
    expect(told('2 months')).toEqual([]);
    expect(told('1 year')).toEqual([]);
    expect(told('3 months', 'kpi', 'quarterly')).toEqual([]);
    expect(told('6 months', 'kpi', 'quarterly')).toEqual([]);
  });

  it('M17 refuses days and weeks, and a lag of what is no KPI, in the clause', () => {
    expect(told('60 days')).toEqual([
      error(inClause, { length: '60 days', suggestion: '2 months', reason: 'days', kpi: '' }),
    ]);
    expect(told('2 months', 'amount')).toEqual([
      error(inClause, { length: '2 months', suggestion: '2 months', reason: 'no-kpi', kpi: '' }),
    ]);
  });

  it('M17 refuses in the record a lag that longer periods do not make up', () => {
    expect(told('2 months', 'kpi', 'quarterly')).toEqual([
      error('partnerships/boucle-chaude/index.mdx: kpis.0.trigger.clause', {
        length: '2 months',
        suggestion: '3 months',
        reason: 'quarterly',
        kpi: 'availability',
      }),
    ]);
  });
});
