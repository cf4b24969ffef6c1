import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../../model/clause.ts';
import { aClause } from '../../../testing/builders.ts';
import { kpiVariable, clauseFilledWith, filledAt } from '../../../testing/clause-kpi.ts';
import { signedWith } from '../../../testing/clause-variables.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBadVariableValue } from './bad-variable-value.ts';
import { checkVariableOutOfBounds } from './variable-out-of-bounds.ts';

describe('bad-variable-value', () => {
  const variable = (type: ClauseVariable['type']): ClauseVariable => ({ type, label: 'Variable' });

  it.each([
    ['rate', '97.5 %', '97,5 %', '97.5 %'],
    ['rate', '97.5 %', '97,5', '97.5 %'],
    ['rate', '0.5', '0,5', '0.5'],
    ['rate', '97.5 %', 'presque tout', ''],
    ['amount', '60000.50', '60 000', '60000'],
    ['amount', '60000.50', '12\u202f000,50\u00a0€', '12000.50'],
    ['amount', '60000.50', '1,234 €', ''],
    ['duration', '6 months', '6 mois', '6 months'],
    ['date', '2026-11-02', '02/11/2026', ''],
    ['number', '12.5', '1 012,5', '1012.5'],
    ['number', '12.5', 'douze', ''],
  ] as const)('takes a %s written “%s”, not “%s”, and proposes “%s” (M17)', (type, right, wrong, suggestion) => {
    expect(tell(checkBadVariableValue, signedWith({ v: right }, { v: variable(type) }))).toEqual([]);
    expect(tell(checkBadVariableValue, signedWith({ v: wrong }, { v: variable(type) }))).toMatchObject([
      {
        severity: 'error',
        at: `${recordFile}: contracts.0.clauses.0.with.v`,
        values: { name: 'v', value: wrong, type, suggestion },
      },
    ]);
    if (suggestion !== '')
      expect(tell(checkBadVariableValue, signedWith({ v: suggestion }, { v: variable(type) }))).toEqual([]);
  });

  it.each([
    ['97.5', '9750 %', '97.5 %'],
    ['1.01', '101 %', '1.01 %'],
    ['-5', '-500 %', '-5 %'],
  ])('says of a rate written “%s” that it would be %s, and proposes %s', (value, reads, meant) => {
    const rate = { ...variable('rate'), max: 1 };
    expect(tell(checkBadVariableValue, signedWith({ v: value }, { v: rate }))).toMatchObject([
      { severity: 'error', values: { value, reads, meant } },
    ]);
    expect(tell(checkVariableOutOfBounds, signedWith({ v: value }, { v: rate }))).toEqual([]);
    const clause = aClause({ variables: { v: { ...rate, default: value } } });
    expect(tell(checkBadVariableValue, { clauses: [clause] })).toMatchObject([
      { at: 'clauses/revision-partage.mdx: variables.v.default', values: { meant } },
    ]);
  });

  it.each(['0.975', '1', '-1', '97.5 %', '150 %', '150%'])('takes a rate written “%s”', (value) => {
    expect(tell(checkBadVariableValue, signedWith({ v: value }, { v: variable('rate') }))).toEqual([]);
  });

  it('takes a number above 1 for what is no rate', () => {
    expect(tell(checkBadVariableValue, signedWith({ v: '97.5' }, { v: variable('number') }))).toEqual([]);
  });

  it('judges defaults and examples too', () => {
    const clause = aClause({
      variables: { v: { ...variable('duration'), default: 'trois mois' } },
      examples: [{ with: { v: 'un an' }, values: {}, gives: 0 }],
    });
    expect(tell(checkBadVariableValue, { clauses: [clause] }).map(({ at }) => at)).toEqual([
      'clauses/revision-partage.mdx: variables.v.default',
      'clauses/revision-partage.mdx: examples.0.with.v',
    ]);
  });
});

describe('M17 the KPI that a contract fills a clause with', () => {
  it('M17 judges the agreed figures that a worked example gives by their names', () => {
    const examples = [{ with: { floor: '95,5 %', target: 'abc', other: 'abc' }, values: {}, gives: 0 }];
    expect(tell(checkBadVariableValue, { clauses: [aClause({ examples })] })).toMatchObject([
      { at: 'clauses/revision-partage.mdx: examples.0.with.floor', values: { type: 'number', suggestion: '95.5 %' } },
      { at: 'clauses/revision-partage.mdx: examples.0.with.target', values: { type: 'number', suggestion: '' } },
    ]);
  });

  it('is an id, where a worked example gives a figure', () => {
    expect(tell(checkBadVariableValue, clauseFilledWith('invoiced'))).toEqual([]);
    expect(tell(checkBadVariableValue, clauseFilledWith('40 000 €'))).toMatchObject([
      { at: filledAt, values: { name: 'base', type: 'kpi' } },
    ]);
    const [clause] = clauseFilledWith('invoiced').clauses;
    const examples = [{ with: { base: 'invoiced' }, values: {}, gives: 0 }];
    expect(
      tell(checkBadVariableValue, { clauses: [{ ...clause, ...aClause({ variables: kpiVariable, examples }) }] }),
    ).toMatchObject([{ values: { name: 'base', value: 'invoiced', type: 'number' } }]);
  });
});
