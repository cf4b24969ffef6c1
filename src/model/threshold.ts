import { z } from 'zod';
import { parseFraction } from './fraction.ts';
import { parseFrontMatterNumber } from './number.ts';
import { refuse } from './refusal.ts';

/**
 * What a threshold may be a share of: all weight, that of the voters present, abstentions included, or what
 * was cast for or against.
 */
export const thresholdBases = ['all', 'present', 'cast'] as const;
export type ThresholdBasis = (typeof thresholdBases)[number];

/** The share of weight that carries a vote: at least `share`, or more than it where `strict` (M22). */
export interface Threshold {
  readonly share: number;
  readonly strict: boolean;
}

const moreThan = 'more than ';
/** The words and signs for « more than », and for a share that is reached, which goes without saying. */
const inWords = [
  [/^(?:plus de |> ?(?!=))/i, moreThan],
  [/^(?:>=|≥|at least|au moins) ?/i, ''],
  [/^(50 ?%) ?(?:\+|plus) ?(?:1|une?)(?: voix| vote)?$/i, `${moreThan}$1`],
] as const;
/** Majorities by their usual names, which are of more than half, or of at least a fraction. */
const majorities = [
  [/^(?:à )?(?:la )?majorité (?:simple|absolue)$|^(?:simple|absolute) majority$/i, 'more than 50 %'],
  [/^(?:à )?(?:la )?majorité des /i, ''],
  [/^(?:à )?(?:l[’'])?unanimité$|^unanimity$/i, '100 %'],
] as const;
/** Fractions as agreements word them. */
const inFigures = [
  [/(?:les )?deux[ -]tiers|two[ -]thirds/i, '2/3'],
  [/(?:les )?trois[ -]quarts|three[ -]quarters/i, '3/4'],
] as const;

/** Reads `66 %`, `0.66`, `2/3` (at least) and `more than 50 %` (strict); undefined for anything else. */
export function parseThreshold(text: string): Threshold | undefined {
  const written = text.trim();
  const strict = written.startsWith(moreThan);
  const figure = strict ? written.slice(moreThan.length) : written;
  const share = parseFraction(figure) ?? parseFrontMatterNumber(figure);
  return share === undefined || !Number.isFinite(share) ? undefined : { share, strict };
}

/** A threshold in words. */
export const thresholdSchema = z.string().transform((raw, context): Threshold => {
  const known = parseThreshold(raw);
  if (known) return known;
  const meant = [...majorities, ...inWords, ...inFigures].reduce(
    (text, [words, figure]) => text.replace(words, figure),
    raw.trim().replace(',', '.'),
  );
  return refuse(context, 'bad-threshold', { value: raw, suggestion: parseThreshold(meant) ? meant : '' });
});
