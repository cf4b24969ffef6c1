import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { keyResults } from '../../../testing/key-results.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkKeyResultWithoutFigure } from './key-result-without-figure.ts';

describe('key-result-without-figure', () => {
  it('M03 names what a key result lacks; zero is a figure', () => {
    const okrs = [{ id: 'o', objective: 'O', results: [...keyResults(1), { id: 'r', statement: 'R', from: 0 }] }];
    expect(tell(checkKeyResultWithoutFigure, { partnerships: [aPartnership({ okrs })] })).toEqual([
      {
        code: 'key-result-without-figure',
        severity: 'warning',
        at: `${recordFile}: okrs.0.results.1`,
        values: { result: 'r', missing: ['kpi', 'to'] },
      },
    ]);
  });
});
