import { describe, expect, it } from 'vitest';
import { expectationState } from './expectations.ts';

describe('M12 an expectation', () => {
  const expectation = 'Doubler les ventes en trois mois';
  const adjustment = 'Une hausse de 20 % en six mois';

  it('is open until an adjustment is agreed, and settled once its effect is said', () => {
    expect(expectationState({ expectation })).toBe('open');
    expect(expectationState({ expectation, effect: 'Moins de pression' })).toBe('open');
    expect(expectationState({ expectation, adjustment })).toBe('adjusted');
    expect(expectationState({ expectation, adjustment, effect: 'Moins de pression' })).toBe('settled');
  });
});
