import { describe, expect, it } from 'vitest';
import { aGuide, anEntry, aPlaybook, day, duration } from '../../testing/builders.ts';
import { urgencyOf } from './attention-context.ts';
import { listAttention } from './attention.ts';
import { addDays } from '../calendar/dates.ts';
import { asOf, aQuietPartnership, attentionFor } from '../../testing/attention-lists.ts';

describe('the attention list', () => {
  it('is empty for a playbook that has nothing late or near', () => {
    expect(attentionFor(aQuietPartnership())).toEqual([]);
  });

  it('is sorted by day, then partnership, then rule', () => {
    const journal = [
      anEntry({ id: 'b', kind: 'commitment', date: day('2026-10-01'), due: day('2026-12-01') }),
      anEntry({ id: 'a', kind: 'commitment', date: day('2026-10-01'), due: day('2026-11-01') }),
    ];
    const review = { last: day('2026-01-01'), every: duration('10 months') };
    const partnerships = [
      aQuietPartnership({ id: 'second', journal, review }),
      aQuietPartnership({ id: 'premier', journal }),
    ];
    const items = listAttention(aPlaybook({ partnerships, guides: [aGuide({ review })] }), asOf);
    expect(items.map(({ due, partnership, rule }) => [due, partnership, rule])).toEqual([
      ['2026-11-01', undefined, 'page-review-overdue'],
      ['2026-11-01', 'premier', 'commitment-overdue'],
      ['2026-11-01', 'second', 'commitment-overdue'],
      ['2026-11-01', 'second', 'partnership-review-overdue'],
      ['2026-12-01', 'premier', 'commitment-due'],
      ['2026-12-01', 'second', 'commitment-due'],
    ]);
  });

  it.each([
    [-1, 'late'],
    [0, 'week'],
    [6, 'week'],
    [7, 'month'],
    [30, 'month'],
    [31, 'later'],
  ] as const)('calls a day %i days away %s', (days, urgency) => {
    expect(urgencyOf(addDays(asOf, days), asOf)).toBe(urgency);
  });
});
