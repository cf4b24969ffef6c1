import { describe, expect, it } from 'vitest';
import { entryFile, oneEntry } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkWinWithoutEvidence } from './win-without-evidence.ts';

describe('win-without-evidence', () => {
  it('M42 warns of a win that nothing shows', () => {
    expect(placesOf(checkWinWithoutEvidence, oneEntry({ kind: 'win', form: 'Dîner' }))).toEqual([`${entryFile}: kind`]);
    expect(tell(checkWinWithoutEvidence, oneEntry({ kind: 'win', evidence: 'Relevé' }))).toEqual([]);
  });
});
