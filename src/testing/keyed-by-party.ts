import { fitSchema } from '../model/fit.ts';
import { healthCheckSchema } from '../model/health-check.ts';
import { swotSchema } from '../model/swot.ts';
import { trustRatingSchema } from '../model/trust.ts';

/**
 * Groups whose keys are partly parties cannot be written as literals of their type: they are read
 * as an author writes them.
 */

/** `aFit({ valbrune: '4' })`: a rating of the dimension « values » by each party. */
export function aFit(ratings: Readonly<Record<string, string>>) {
  return fitSchema.parse({ dimension: 'values', ...ratings });
}

/** A rating of the item « respect » on 30 September 2026 by each party. */
export function aHealthCheck(ratings: Readonly<Record<string, string>>) {
  return healthCheckSchema.parse({ on: '2026-09-30', item: 'respect', ...ratings });
}

/** An analysis by its groups, as an author writes them. */
export function aSwot(groups: Readonly<Record<string, unknown>>) {
  return swotSchema.parse(groups);
}

/** A rating of the behaviour « trust » on 30 September 2026 by each party. */
export function aTrustRating(ratings: Readonly<Record<string, string>>) {
  return trustRatingSchema.parse({ on: '2026-09-30', behaviour: 'trust', ...ratings });
}
