import { describe, expect, it } from 'vitest';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { strength } from '../../../testing/strength.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRebuildAnswerMissing } from './rebuild-answer-missing.ts';

describe('the contributions', () => {
  it('M05 must say once what could not be rebuilt alone', () => {
    const unanswered = [strength(5, 1), strength(1, 5)];
    expect(tell(checkRebuildAnswerMissing, onePartnership({ contributions: unanswered }))).toMatchObject([
      { severity: 'warning', at: `${recordFile}: contributions (key)`, values: { count: 2 } },
    ]);
    expect(
      tell(
        checkRebuildAnswerMissing,
        onePartnership({ contributions: [...unanswered, { ...strength(1, 5), alone: 'Sept ans' }] }),
      ),
    ).toEqual([]);
    expect(tell(checkRebuildAnswerMissing, onePartnership({ contributions: [] }))).toEqual([]);
  });
});
