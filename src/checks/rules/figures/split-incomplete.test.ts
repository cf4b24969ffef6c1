import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkSplitIncomplete } from './split-incomplete.ts';

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
});
