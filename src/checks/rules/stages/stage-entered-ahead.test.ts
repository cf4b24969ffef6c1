import { describe, expect, it } from 'vitest';
import { day } from '../../../testing/builders.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkStageEnteredAhead } from './stage-entered-ahead.ts';

describe('stage-entered-ahead', () => {
  it('warns of a stage begun after the one claimed, not of the one claimed', () => {
    const stages = {
      'working-together': { entered: day('2025-03-12') },
      'value-creation': { entered: day('2025-09-15') },
    };
    expect(tell(checkStageEnteredAhead, onePartnership({ stage: 'working-together', stages }))).toMatchObject([
      {
        severity: 'warning',
        at: `${recordFile}: stages.value-creation.entered`,
        values: { current: 'working-together' },
      },
    ]);
    expect(tell(checkStageEnteredAhead, onePartnership({ stage: 'value-creation', stages }))).toEqual([]);
  });
});
