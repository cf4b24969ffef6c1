import { describe, expect, it } from 'vitest';
import { anObjective, day } from '../../../testing/builders.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { listOpenGates } from './stage-gate-open.ts';

describe('stage-gate-open', () => {
  it('M45 tells as information what the stage claimed still lacks, at the stage', () => {
    const [told] = tell(
      listOpenGates,
      onePartnership({ stage: 'awareness', summary: 'Des vergers.', objectives: [anObjective()] }),
    );
    expect(told).toEqual({
      code: 'stage-gate-open',
      severity: 'info',
      at: `${recordFile}: stage`,
      values: {
        title: 'Boucle chaude',
        to: 'knowledge',
        standing: 'next',
        conditions: ['stage-arranged'],
        about: [''],
      },
    });
  });

  it('says nothing once the gate is passed', () => {
    const stages = { awareness: { arranged: day('2026-11-23'), evidence: 'Note' } };
    expect(
      tell(
        listOpenGates,
        onePartnership({ stage: 'awareness', summary: 'Des vergers.', objectives: [anObjective()], stages }),
      ),
    ).toEqual([]);
  });
});
