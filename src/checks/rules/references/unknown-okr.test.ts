import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkUnknownOkr } from './unknown-okr.ts';

describe('unknown-okr', () => {
  it('M03 reports the parent of a sub-objective that is not there', () => {
    const partnership = aPartnership({
      okrs: [
        { id: 'a', objective: 'A', results: [] },
        { id: 'b', objective: 'B', parent: 'c', results: [] },
      ],
    });
    expect(placesOf(checkUnknownOkr, { partnerships: [partnership] })).toEqual([`${recordFile}: okrs.1.parent`]);
  });
});
