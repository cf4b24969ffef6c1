import { describe, expect, it } from 'vitest';
import type { ReturnTier } from '../../../model/investment.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUntilOutsideSurplus } from './until-outside-surplus.ts';
import { invested } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('until-outside-surplus', () => {
  it('M28 refuses a limit on any other tier, at the limit', () => {
    const told = (tier: ReturnTier['tier']) =>
      tell(checkUntilOutsideSurplus, invested({ split: [{ tier: 'capital' }, { tier, until: 100_000 }] }));
    for (const tier of ['capital', 'preferred', 'catch-up'] as const)
      expect(told(tier)).toEqual([
        {
          code: 'until-outside-surplus',
          severity: 'error',
          at: `${file}: investment.split.1.until`,
          values: { tier },
        },
      ]);
    expect(told('surplus')).toEqual([]);
    expect(tell(checkUntilOutsideSurplus, invested({}))).toEqual([]);
  });
});
