import { describe, expect, it } from 'vitest';
import type { Investment } from '../../../model/investment.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTierAfterSurplus } from './tier-after-surplus.ts';
import { invested, sixtyForty } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('tier-after-surplus', () => {
  it('M28 points at tiers that will never be paid, and at no other', () => {
    const surplus = { tier: 'surplus', share: sixtyForty } as const;
    const split: Investment['split'] = [{ tier: 'capital' }, surplus, { tier: 'preferred', rate: 0.06 }];
    expect(tell(checkTierAfterSurplus, invested({ split }))).toMatchObject([
      { severity: 'warning', at: `${file}: investment.split.2`, values: { tier: 'preferred' } },
    ]);
    expect(tell(checkTierAfterSurplus, invested({ split: [{ tier: 'capital' }, surplus] }))).toEqual([]);
  });

  it('M28 lets tiers follow a surplus that has a limit, and none the first that has not', () => {
    const surplus = { tier: 'surplus', share: sixtyForty } as const;
    const limited = { ...surplus, until: 100_000 };
    expect(tell(checkTierAfterSurplus, invested({ split: [limited, { ...limited }, surplus] }))).toEqual([]);
    expect(tell(checkTierAfterSurplus, invested({ split: [limited, surplus, { ...limited }] }))).toMatchObject([
      { at: `${file}: investment.split.2`, values: { tier: 'surplus' } },
    ]);
  });
});
