import { describe, expect, it } from 'vitest';
import { anObjective, day } from '../../../testing/builders.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkObjectiveNotSmart } from './objective-not-smart.ts';

describe('objective-not-smart', () => {
  it('M01 names the letters that do not hold and why, and is silent on a complete objective', () => {
    const whole = anObjective({
      measure: { kpi: 'gas-saving', target: 0.18 },
      resources: 'Équipe',
      context: 'Budget',
      due: day('2027-06-30'),
      owner: 'claire-aubrac',
      agreed: ['valbrune', 'norecia'],
    });
    expect(
      tell(
        checkObjectiveNotSmart,
        onePartnership({ objectives: [whole, { ...whole, context: undefined, due: undefined }] }),
      ),
    ).toEqual([
      {
        code: 'objective-not-smart',
        severity: 'info',
        at: `${recordFile}: objectives.1.statement`,
        values: { statement: whole.statement, letters: ['R', 'T'], reasons: ['no-context', 'no-due-date'] },
      },
    ]);
  });
});
