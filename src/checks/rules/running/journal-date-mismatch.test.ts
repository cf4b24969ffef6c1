import { describe, expect, it } from 'vitest';
import { oneEntry } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkJournalDateMismatch } from './journal-date-mismatch.ts';

describe('journal-date-mismatch', () => {
  it('warns of an entry dated otherwise than its file', () => {
    expect(tell(checkJournalDateMismatch, oneEntry({ id: '2026-10-02-accord' }))).toMatchObject([
      { values: { date: '2026-10-01', named: '2026-10-02' } },
    ]);
    expect(tell(checkJournalDateMismatch, oneEntry({ id: '2026-10-01-accord' }))).toEqual([]);
  });
});
