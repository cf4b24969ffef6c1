import { z } from 'zod';
import { wholeNumberBetween } from './number.ts';

/** A level of the escalation ladder: an internal one by its number, then whoever stands outside both parties (M18). */
export const escalationLevelSchema = z.union([z.enum(['mediation', 'arbitration', 'court']), wholeNumberBetween(1, 9)]);
export type EscalationLevel = z.infer<typeof escalationLevelSchema>;

/** Whether a level ends a dispute by a decision that binds both parties. */
export function isFinalLevel(level: EscalationLevel): boolean {
  return level === 'arbitration' || level === 'court';
}
