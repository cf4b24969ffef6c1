import { describe, expect, it } from 'vitest';
import { aHealthCheck } from '../../../testing/keyed-by-party.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRatingAwaited } from './rating-awaited.ts';

describe('the two-sided check', () => {
  it('M36 awaits a rating that was asked for, and none that nobody asked for', () => {
    const asked = '2026-11-02';
    const checks = [
      aHealthCheck({ valbrune: '3', asked }),
      aHealthCheck({ valbrune: '3' }),
      aHealthCheck({ valbrune: '3', norecia: '4', asked }),
    ];
    expect(tell(checkRatingAwaited, onePartnership({ 'health-check': checks }))).toEqual([
      {
        code: 'rating-awaited',
        severity: 'info',
        at: `${recordFile}: health-check.0`,
        values: { item: 'respect', party: 'norecia', asked: '2026-11-02' },
      },
    ]);
  });
});
