import type { Stakeholder } from '../../model/stakeholder.ts';

/** How closely a stakeholder must be worked with. */
export type Quadrant = 'manage-closely' | 'keep-satisfied' | 'keep-informed' | 'monitor';

/** The four quadrants, the most demanding first. */
export const quadrants: readonly Quadrant[] = ['manage-closely', 'keep-satisfied', 'keep-informed', 'monitor'];

const highFrom = 3;

/**
 * The power/interest quadrant of a stakeholder (M04, after Mendelow’s matrix), both rated 1 to 5.
 * 3 and above is high: when in doubt, closer attention.
 */
export function quadrantOf({ power, interest }: Pick<Stakeholder, 'power' | 'interest'>): Quadrant {
  if (power >= highFrom) return interest >= highFrom ? 'manage-closely' : 'keep-satisfied';
  return interest >= highFrom ? 'keep-informed' : 'monitor';
}

/** Whether a stakeholder has power and drags its feet: the first to win over. */
export function isResisting({ power, stance }: Pick<Stakeholder, 'power' | 'stance'>): boolean {
  return power >= highFrom && (stance === 'reluctant' || stance === 'opponent');
}
