import type { Check } from '../check.ts';
import { checkCapOrder } from './caps/cap-order.ts';
import { checkCapUnfilled } from './caps/cap-unfilled.ts';
import { checkCapUnreadable } from './caps/cap-unreadable.ts';
import { checkCarryDeficitUnusable } from './caps/carry-deficit-unusable.ts';
import { checkCarryOverUnusable } from './caps/carry-over-unusable.ts';
import { checkPenaltyCapUnreadable } from './caps/penalty-cap-unreadable.ts';
import { checkSharedCapWithoutCap } from './caps/shared-cap-without-cap.ts';

/** What bounds the amounts that clauses set off, and what becomes of the rest. */
export const capRules = {
  'cap-order': checkCapOrder,
  'cap-unfilled': checkCapUnfilled,
  'cap-unreadable': checkCapUnreadable,
  'carry-deficit-unusable': checkCarryDeficitUnusable,
  'carry-over-unusable': checkCarryOverUnusable,
  'penalty-cap-unreadable': checkPenaltyCapUnreadable,
  'shared-cap-without-cap': checkSharedCapWithoutCap,
} as const satisfies Readonly<Record<string, Check>>;
