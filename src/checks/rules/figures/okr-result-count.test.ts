import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { keyResults } from '../../../testing/key-results.ts';
import { tell } from '../../../testing/tell.ts';
import { checkOkrResultCount } from './okr-result-count.ts';

describe('okr-result-count', () => {
  it.each([
    [2, 1],
    [3, 0],
    [5, 0],
    [6, 1],
  ])('M03 with %i key results says %i thing', (count, said) => {
    expect(
      tell(checkOkrResultCount, {
        partnerships: [aPartnership({ okrs: [{ id: 'o', objective: 'O', results: keyResults(count) }] })],
      }),
    ).toHaveLength(said);
  });
});
