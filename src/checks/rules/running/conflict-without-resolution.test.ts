import { describe, expect, it } from 'vitest';
import { day } from '../../../testing/builders.ts';
import { entryFile, oneEntry } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkConflictWithoutResolution } from './conflict-without-resolution.ts';

describe('conflict-without-resolution', () => {
  it('M40 warns of a conflict closed without a word on how', () => {
    const resolved = day('2026-10-20');
    expect(placesOf(checkConflictWithoutResolution, oneEntry({ kind: 'conflict', resolved }))).toEqual([
      `${entryFile}: resolved`,
    ]);
    expect(
      tell(checkConflictWithoutResolution, oneEntry({ kind: 'conflict', resolved, agreement: 'Avenant 2' })),
    ).toEqual([]);
    expect(tell(checkConflictWithoutResolution, oneEntry({ kind: 'conflict' }))).toEqual([]);
  });
});
