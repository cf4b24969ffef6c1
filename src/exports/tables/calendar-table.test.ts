import { describe, expect, it } from 'vitest';
import { aCommittee, anEntry, cadence, day } from '../../testing/builders.ts';
import { calendarTable } from './calendar-table.ts';
import { cellsOf, contextOf } from '../../testing/table-cells.ts';

const promise = anEntry({ id: 'plan', kind: 'commitment', title: '=SOMME(A1)', due: day('2026-11-20') });

describe('M51 a calendar for a spreadsheet', () => {
  it('give the dates of a calendar in ISO, what a holiday moved, and its identifier', () => {
    const committees = [aCommittee({ cadence: cadence('yearly'), from: day('2026-12-25') })];
    const [head, first, second] = cellsOf(
      calendarTable(contextOf({ governance: { committees }, journal: [promise] }), { kind: 'all' }),
    );
    expect(head?.slice(0, 4)).toEqual(['date', 'déplacée du', 'nature', 'quoi']);
    expect(first?.[7]).toBe('oui');
    expect(second).toEqual([
      '2026-12-28',
      '2026-12-25',
      'Comité et revue',
      'Comité de pilotage',
      'séance',
      'Boucle chaude',
      'claire-aubrac',
      'non',
      'boucle-chaude.committee.steering.0',
    ]);
  });
});
