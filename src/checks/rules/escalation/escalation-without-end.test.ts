import { describe, expect, it } from 'vitest';
import { ladder, managers, committee, mediation, withSteps } from '../../../testing/escalation-ladder.ts';
import { tell } from '../../../testing/tell.ts';
import { checkEscalationWithoutEnd } from './escalation-without-end.ts';

describe('escalation-without-end', () => {
  it.each([
    ['an internal level', [managers, committee], '2'],
    ['mediation', [managers, mediation], 'mediation'],
  ])('M18 warns of a ladder that stops at %s', (_, steps, level) => {
    expect(tell(checkEscalationWithoutEnd, withSteps(...steps))).toMatchObject([
      { severity: 'warning', at: `${ladder}.1.level`, values: { level } },
    ]);
  });
});
