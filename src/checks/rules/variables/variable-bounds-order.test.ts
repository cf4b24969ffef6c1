import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../../model/clause.ts';
import { aClause } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkVariableBoundsOrder } from './variable-bounds-order.ts';
import { checkVariableOutOfBounds } from './variable-out-of-bounds.ts';

const clauses = (bounds: Partial<ClauseVariable>) => ({
  clauses: [aClause({ id: 'partage', variables: { seuil: { type: 'rate', label: 'Seuil', ...bounds } } })],
});

describe('variable-bounds-order', () => {
  it('reports a minimum above the maximum at the minimum, and no value as out of such bounds', () => {
    const reversed = clauses({ min: 0.9, max: 0.5, default: '120 %' });
    expect(tell(checkVariableBoundsOrder, reversed)).toEqual([
      {
        code: 'variable-bounds-order',
        severity: 'error',
        at: 'clauses/partage.mdx: variables.seuil.min',
        values: { name: 'seuil', min: '90 %', max: '50 %' },
      },
    ]);
    expect(tell(checkVariableOutOfBounds, reversed)).toEqual([]);
  });

  it.each([{}, { min: 0.5 }, { max: 0.5 }, { min: 0.5, max: 0.5 }, { min: 0.5, max: 0.9 }])('lets %j be', (bounds) => {
    expect(tell(checkVariableBoundsOrder, clauses(bounds))).toEqual([]);
  });
});
