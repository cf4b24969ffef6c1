import { describe, expect, it } from 'vitest';
import { anEntry, day } from '../../testing/builders.ts';
import { lessonsTable } from './lessons-table.ts';
import { cellsOf, contextOf } from '../../testing/table-cells.ts';

describe('M51 the lessons for a spreadsheet', () => {
  it('M43 give each lesson with what to do again and what to avoid, not those still to come', () => {
    const journal = [
      anEntry({ kind: 'lesson', title: 'Tester tôt', context: 'Pilote', repeat: '+1 essai', date: day('2026-10-01') }),
      anEntry({ id: 'futur', kind: 'lesson', title: 'Demain', date: day('2026-11-24') }),
    ];
    expect(cellsOf(lessonsTable(contextOf({ journal }))).slice(1)).toEqual([
      ['2026-10-01', 'Boucle chaude', 'Tester tôt', 'Pilote', "'+1 essai", ''],
    ]);
  });
});
