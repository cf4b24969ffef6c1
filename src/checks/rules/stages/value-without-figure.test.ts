import { describe, expect, it } from 'vitest';
import type { Partnership } from '../../../model/playbook.ts';
import { period } from '../../../testing/builders.ts';
import { onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkValueWithoutFigure } from './value-without-figure.ts';

describe('value-without-figure', () => {
  it('warns of a value with neither figure, or with both', () => {
    const told = (value: Partnership['value']) =>
      tell(checkValueWithoutFigure, onePartnership({ value })).map(({ values }) => values['found']);
    expect(told({ per: period('2026') })).toEqual(['neither']);
    expect(told({ kpi: 'margin', amount: 100 })).toEqual(['both']);
    expect([...told({ kpi: 'margin' }), ...told({ amount: 100 }), ...told(undefined)]).toEqual([]);
  });
});
