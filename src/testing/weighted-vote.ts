import type { WeightedVote } from '../model/decision-protocol.ts';
import { parseThreshold } from '../model/threshold.ts';
import { onePartnership } from './one-partnership.ts';

/** A playbook whose partnership votes under a threshold, as authors write it: Valbrune weighs 60, Norécia 40. */
export function voting(threshold: string, fields: Partial<WeightedVote> = {}) {
  const parsed = parseThreshold(threshold);
  if (!parsed) throw new RangeError(threshold);
  const vote = { weights: { valbrune: 60, norecia: 40 }, threshold: parsed, ...fields };
  return onePartnership({ governance: { decisions: { vote } } });
}
