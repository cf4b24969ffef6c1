import { describe, expect, it } from 'vitest';
import { tell } from '../../../testing/tell.ts';
import { checkCatchUpUnreachable } from './catch-up-unreachable.ts';
import { invested, sixtyForty } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('catch-up-unreachable', () => {
  it('M28 points at a rate on or under the share to reach, and at none over it or left out', () => {
    const told = (rate: number | undefined) =>
      tell(
        checkCatchUpUnreachable,
        invested({ split: [{ tier: 'catch-up', to: 'norecia', rate, share: sixtyForty }] }),
      );
    expect(told(0.4)).toEqual([
      {
        code: 'catch-up-unreachable',
        severity: 'warning',
        at: `${file}: investment.split.0.rate`,
        values: { rate: '40 %', share: '40 %' },
      },
    ]);
    expect(told(0.399)).toHaveLength(1);
    expect(told(0.401)).toEqual([]);
    expect(told(undefined)).toEqual([]);
  });

  it('M28 leaves the rate of a preferred return alone', () => {
    expect(tell(checkCatchUpUnreachable, invested({ split: [{ tier: 'preferred', rate: 0.06 }] }))).toEqual([]);
  });
});
