import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkSplitIncomplete } from './split-incomplete.ts';
import type { Investment } from '../../../model/investment.ts';
import { invested, sixtyForty } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('split-incomplete', () => {
  it('M28 names what each tier cannot be computed without', () => {
    const split = [
      { tier: 'capital' },
      { tier: 'preferred' },
      { tier: 'catch-up', to: 'norecia' },
      { tier: 'surplus' },
    ] as const;
    expect(
      tell(checkSplitIncomplete, {
        partnerships: [aPartnership({ investment: { contributions: {}, split: [...split] } })],
      }).map(({ at, values }) => [at, values['missing']]),
    ).toEqual([
      [`${file}: investment.split.1`, 'rate'],
      [`${file}: investment.split.2`, 'share'],
      [`${file}: investment.split.3`, 'share'],
    ]);
  });

  it('M28 wants the party of a catch-up, and its share', () => {
    const told = (tier: Omit<NonNullable<Investment['split']>[number], 'tier'>) =>
      tell(checkSplitIncomplete, invested({ split: [{ tier: 'catch-up', ...tier }] })).map(
        ({ values }) => values['missing'],
      );
    expect(told({ share: sixtyForty })).toEqual(['to']);
    expect(told({ to: 'norecia', share: { valbrune: 1 } })).toEqual(['share.norecia']);
    expect(told({ to: 'norecia', share: sixtyForty })).toEqual([]);
  });
});
