import type { Obligation } from '../../domain/obligations/obligation.ts';
import { formatDuration } from '../../format/duration.ts';
import { formatPeriod } from '../../format/period.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * What becomes of what an obligation cost, in words: given back through which period, still to be earned back, or
 * lost; undefined where its clause does not give it back.
 */
export function earnBackText({ locale, words }: ViewContext, { earnBack }: Obligation): string | undefined {
  if (earnBack === undefined) return undefined;
  const { after, outcome, through } = earnBack;
  const period = through === undefined ? '' : formatPeriod(through, locale);
  return words.obligation.earnBack[outcome](formatDuration(after, locale), period);
}
