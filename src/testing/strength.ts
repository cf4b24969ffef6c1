import type { Contribution } from '../model/complementarity.ts';

/** A skill that both parties bring, with how strong each is at it, from 1 to 5. */
export function strength(valbrune: number, norecia: number): Contribution {
  return { id: 'fitting', kind: 'skills', name: 'Pose', strength: { valbrune, norecia } };
}
