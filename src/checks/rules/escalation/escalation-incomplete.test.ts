import { describe, expect, it } from 'vitest';
import { aStep } from '../../../testing/builders.ts';
import { ladder, managers, committee, withSteps } from '../../../testing/escalation-ladder.ts';
import { tell } from '../../../testing/tell.ts';
import { checkEscalationIncomplete } from './escalation-incomplete.ts';

describe('escalation-incomplete', () => {
  it('M18 warns of an internal level nobody settles and of a court without a name', () => {
    const { who: _who, ...nobody } = committee;
    expect(tell(checkEscalationIncomplete, withSteps(managers, nobody, aStep({ level: 'court' })))).toMatchObject([
      { severity: 'warning', at: `${ladder}.1`, values: { level: '2', missing: ['who'] } },
      { severity: 'warning', at: `${ladder}.2`, values: { level: 'court', missing: ['body'] } },
    ]);
  });
});
