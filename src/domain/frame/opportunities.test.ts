import { describe, expect, it } from 'vitest';
import { aPartnership, day } from '../../testing/builders.ts';
import { listOpportunities, opportunityState } from './opportunities.ts';

const asOf = day('2026-11-23');

describe('M46 opportunities', () => {
  it('are late from the day after they were due', () => {
    const due = (on: string) => opportunityState({ step: 'watch', title: 'Veille', due: day(on) }, asOf);
    expect(due('2026-11-24')).toBe('planned');
    expect(due('2026-11-23')).toBe('planned');
    expect(due('2026-11-22')).toBe('late');
    expect(opportunityState({ step: 'watch', title: 'Veille' }, asOf)).toBe('undated');
  });

  it('are read across the portfolio, pilots first, then joint planning, then watch, by due date', () => {
    const found = listOpportunities(
      [
        aPartnership({
          id: 'a',
          roadmap: [
            { step: 'watch', title: 'w' },
            { step: 'pilot', title: 'p-late', due: day('2027-06-30') },
          ],
        }),
        aPartnership({
          id: 'b',
          roadmap: [
            { step: 'planning', title: 'plan' },
            { step: 'pilot', title: 'p-undated' },
            { step: 'pilot', title: 'p-soon', due: day('2027-03-31') },
          ],
        }),
        aPartnership({ id: 'c' }),
      ],
      asOf,
    );
    expect(found.map(({ entry }) => entry.title)).toEqual(['p-soon', 'p-late', 'p-undated', 'plan', 'w']);
    expect(found[0]).toMatchObject({ partnership: { id: 'b' }, index: 2, state: 'planned' });
  });
});
