import { describe, expect, it } from 'vitest';
import { day } from '../../../testing/builders.ts';
import { entryFile, oneEntry } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCommitmentIncomplete } from './commitment-incomplete.ts';

describe('commitment-incomplete', () => {
  it('M29 warns of a commitment that nobody can be reminded of', () => {
    expect(tell(checkCommitmentIncomplete, oneEntry({ kind: 'commitment', owner: 'claire-aubrac' }))).toMatchObject([
      { at: `${entryFile}: kind`, values: { missing: ['due'] } },
    ]);
    expect(
      tell(checkCommitmentIncomplete, oneEntry({ kind: 'commitment', owner: 'claire-aubrac', due: day('2026-12-01') })),
    ).toEqual([]);
    expect(tell(checkCommitmentIncomplete, oneEntry({ kind: 'win' }))).toEqual([]);
  });
});
