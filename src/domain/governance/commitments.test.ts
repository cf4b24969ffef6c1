import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../model/playbook.ts';
import { anEntry, day } from '../../testing/builders.ts';
import { commitmentRecord, commitmentState, countCommitments, pendingCommitments } from './commitments.ts';

const asOf = day('2026-11-23');
const due = day('2026-11-22');

describe('M29 the state of a commitment', () => {
  it('is overdue from the day after its due date', () => {
    expect(commitmentState({ due: day('2026-11-24') }, asOf)).toBe('open');
    expect(commitmentState({ due: day('2026-11-23') }, asOf)).toBe('open');
    expect(commitmentState({ due }, asOf)).toBe('overdue');
    expect(commitmentState({}, asOf)).toBe('open');
  });

  it('is kept on time up to the due day, late after it', () => {
    expect(commitmentState({ due, kept: day('2026-11-22') }, asOf)).toBe('kept');
    expect(commitmentState({ due, kept: day('2026-11-23') }, asOf)).toBe('kept-late');
    expect(commitmentState({ due, kept: true }, asOf)).toBe('kept');
    expect(commitmentState({ kept: day('2026-11-01') }, asOf)).toBe('kept');
  });

  it('is known not to have been kept, and ignores a day still to come', () => {
    expect(commitmentState({ due, kept: false }, asOf)).toBe('not-kept');
    expect(commitmentState({ due, kept: day('2026-12-01') }, asOf)).toBe('overdue');
  });
});

describe('M29 the share of commitments kept on time', () => {
  const promise = (fields: Partial<JournalEntry>) =>
    anEntry({ kind: 'commitment', date: day('2026-10-01'), ...fields });

  it('is over those whose outcome is known', () => {
    const journal = [
      promise({ due, kept: true }),
      promise({ due, kept: day('2026-11-23') }),
      promise({ due, kept: false }),
      promise({ due }),
      promise({ due: day('2026-12-01') }),
      promise({ date: day('2026-12-01'), due, kept: true }),
      anEntry(),
    ];
    expect(commitmentRecord(journal, asOf)).toEqual({ kept: 1, judged: 4, open: 1, rate: 0.25 });
  });

  it('is unknown while none can be judged', () => {
    expect(commitmentRecord([promise({})], asOf)).toEqual({ kept: 0, judged: 0, open: 1, rate: null });
  });
});

describe('M29 the commitments of a journal', () => {
  const commitment = (fields: Partial<JournalEntry>) =>
    anEntry({ kind: 'commitment', date: day('2026-10-01'), due, ...fields });

  it('are pending once made, until they are kept or known not to have been', () => {
    const [late, open] = [commitment({}), commitment({ due: asOf })];
    const others = [
      commitment({ kept: asOf }),
      commitment({ kept: false }),
      commitment({ date: day('2026-11-24') }),
      anEntry({ kind: 'commitment', date: day('2026-10-01') }),
      anEntry({ kind: 'win', due }),
    ];
    expect(pendingCommitments([late, ...others, open], asOf)).toEqual([
      { entry: late, due, state: 'overdue' },
      { entry: open, due: asOf, state: 'open' },
    ]);
  });

  it('are counted by state, once they are made', () => {
    expect(
      countCommitments(
        [
          commitment({}),
          commitment({ kept: true }),
          commitment({ kept: asOf }),
          commitment({ kept: false }),
          commitment({ due: asOf }),
          commitment({ date: day('2026-11-24') }),
          anEntry({ kind: 'win' }),
        ],
        asOf,
      ),
    ).toEqual({ open: 1, overdue: 1, kept: 1, 'kept-late': 1, 'not-kept': 1 });
  });
});
