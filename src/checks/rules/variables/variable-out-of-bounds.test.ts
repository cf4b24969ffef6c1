import { describe, expect, it } from 'vitest';
import { seuil, signedWith } from '../../../testing/clause-variables.ts';
import { tell } from '../../../testing/tell.ts';
import { checkVariableOutOfBounds } from './variable-out-of-bounds.ts';

describe('variable-out-of-bounds', () => {
  it.each(['50 %', '100 %', '0.75'])('accepts %s between 50 %% and 100 %%, bounds included', (value) => {
    expect(tell(checkVariableOutOfBounds, signedWith({ seuil: value }, { seuil }))).toEqual([]);
  });

  it.each(['49.9 %', '100.1 %'])('reports %s with the bounds as authors write them', (value) => {
    expect(tell(checkVariableOutOfBounds, signedWith({ seuil: value }, { seuil }))).toMatchObject([
      { severity: 'error', values: { value, min: '50 %', max: '100 %' } },
    ]);
  });

  it('knows bounds on one side alone', () => {
    expect(
      tell(
        checkVariableOutOfBounds,
        signedWith({ plafond: '-1' }, { plafond: { type: 'amount', label: 'Plafond', min: 0 } }),
      ),
    ).toMatchObject([{ values: { min: '0', max: '' } }]);
  });
});
