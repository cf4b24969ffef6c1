import type { Partnership } from '../../model/playbook.ts';

export type Expectation = NonNullable<Partnership['expectations']>[number];

/**
 * How far an expectation has been brought to earth (M12): `settled` once an adjustment is agreed and its effect is
 * said, `adjusted` while nobody says what the adjustment brings, `open` while there is none.
 */
export function expectationState({ adjustment, effect }: Expectation): 'settled' | 'adjusted' | 'open' {
  if (adjustment === undefined) return 'open';
  return effect === undefined ? 'adjusted' : 'settled';
}
