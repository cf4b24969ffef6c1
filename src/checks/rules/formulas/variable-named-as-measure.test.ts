import { describe, expect, it } from 'vitest';
import { anEarlierClause } from '../../../testing/builders.ts';
import { aMalus } from '../../../testing/obligations.ts';
import { malusClauses, malusFile } from '../../../testing/malus-clauses.ts';
import { tell } from '../../../testing/tell.ts';
import { checkVariableNamedAsMeasure } from './variable-named-as-measure.ts';

const amount = { type: 'amount', label: 'Montant' } as const;
const told = (formula: string, ...names: string[]) =>
  tell(
    checkVariableNamedAsMeasure,
    malusClauses({ formula }, { variables: Object.fromEntries(names.map((name) => [name, amount])) }),
  );

describe('variable-named-as-measure', () => {
  it('M17 refuses a variable whose name its formula takes for a measure, at its name', () => {
    expect(told('max(value - previous, 0) * 2 %', 'previous')).toEqual([
      {
        code: 'variable-named-as-measure',
        severity: 'error',
        at: `${malusFile}: variables.previous (key)`,
        values: { name: 'previous', suggestion: 'previous_2' },
      },
    ]);
    for (const name of ['value', 'gap', 'limit', 'periods', 'months', 'yearago', 'todate', 'contractyear'])
      expect(told(`${name} * 2`, name), name).toHaveLength(1);
  });

  it('M17 offers a name that no variable has', () => {
    expect(told('previous', 'previous', 'previous_2')[0]?.values).toMatchObject({ suggestion: 'previous_3' });
  });

  it('M17 lets a variable stand for an agreed figure, and one be that the formula does not take', () => {
    expect(told('(floor - value) * baseline * target', 'floor', 'baseline', 'target')).toEqual([]);
    expect(told('value * 2 %', 'previous')).toEqual([]);
    expect(told('value * previous_2', 'previous_2')).toEqual([]);
  });

  it('M17 reads the versions that are still signed', () => {
    const earlier = anEarlierClause(
      aMalus({ formula: 'todate * 2' }, { version: '0.9', variables: { todate: amount } }),
    );
    expect(tell(checkVariableNamedAsMeasure, { clauses: [aMalus({}, { earlier: [earlier] })] })).toMatchObject([
      { at: 'clauses/bonus-malus/0.9.mdx: variables.todate (key)' },
    ]);
  });
});
