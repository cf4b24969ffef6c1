import { describe, expect, it } from 'vitest';
import { candidateCriteria } from '../../model/candidate.ts';
import { aCandidate } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { candidatesTable } from './candidates-table.ts';
import { cellsOf } from '../../testing/table-cells.ts';

describe('M51 the candidates for a spreadsheet', () => {
  it('M08 give each candidate with the scores that are proven, and a mark only where all are', () => {
    const candidates = [
      aCandidate({
        scorecard: [
          { criterion: 'no-competition', score: 4, proof: 'Catalogue' },
          { criterion: 'access', score: 5 },
        ],
      }),
      aCandidate({
        id: 'z',
        stage: 'knowledge',
        scorecard: candidateCriteria.map((criterion, rank) => ({ criterion, score: rank < 2 ? 5 : 4, proof: 'Vu' })),
      }),
    ];
    const rows = cellsOf(candidatesTable(aContext({ candidates })));
    expect(rows.slice(1).map((row) => row.slice(4, 11))).toEqual([
      ['4,3', '5', '5', '4', '4', '4', '4'],
      ['', '', '4', '', '', '', ''],
    ]);
  });
});
