import { describe, expect, it } from 'vitest';
import { ladder, arbitration, withSteps } from '../../../testing/escalation-ladder.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkEvenArbitrators } from './even-arbitrators.ts';

describe('even-arbitrators', () => {
  it.each([1, 3, 5])('M18 accepts %i', (arbitrators) => {
    expect(placesOf(checkEvenArbitrators, withSteps({ ...arbitration, arbitrators }))).toEqual([]);
  });

  it.each([2, 4])('M18 warns of %i arbitrators', (arbitrators) => {
    expect(placesOf(checkEvenArbitrators, withSteps({ ...arbitration, arbitrators }))).toEqual([
      `${ladder}.0.arbitrators`,
    ]);
  });
});
