import { positionTiers, type PinnedClause, type PositionTier } from '../../model/contract.ts';
import type { EarlierClause } from '../../model/playbook.ts';
import { prosePositions, type ProsePosition } from '../prose/prose-references.ts';

/**
 * Where a negotiation stands on one clause: what was put forward, how far one may still give way,
 * and where it stops (M14).
 */
export interface NegotiationLadder {
  readonly taken: PositionTier;
  /** What the library says of the position taken; undefined where the clause does not write it. */
  readonly position: ProsePosition | undefined;
  /** The next position one may fall back on; undefined at the last before the red line, and beyond it. */
  readonly next: ProsePosition | undefined;
  readonly redLine: ProsePosition | undefined;
}

/** The ladder of a clause from the position a contract pins, the preferred one where it pins none. */
export function negotiationLadder(
  pin: PinnedClause,
  text: Pick<EarlierClause, 'prose'> | undefined,
): NegotiationLadder {
  const taken = pin.position ?? 'preferred';
  const positions = text ? prosePositions(text.prose) : [];
  const rank = ({ tier }: Pick<ProsePosition, 'tier'>) => positionTiers.indexOf(tier);
  return {
    taken,
    position: positions.find(({ tier }) => tier === taken),
    next: positions
      .filter((position) => position.tier !== 'walk-away' && rank(position) > positionTiers.indexOf(taken))
      .toSorted((a, b) => rank(a) - rank(b))[0],
    redLine: positions.find(({ tier }) => tier === 'walk-away'),
  };
}
