import { z } from 'zod';
import { rateSchema } from './number.ts';

/** A part of a whole as two whole numbers: 2 of 3. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const written = /^(\d+)\s*\/\s*(\d+)$/;

/** Reads `2/3` as the number nearest to it; undefined for anything else. */
export function parseFraction(text: string): number | undefined {
  const match = written.exec(text.trim());
  const value = Number(match?.[1]) / Number(match?.[2]);
  return Number.isFinite(value) ? value : undefined;
}

/** The largest denominator of a fraction that is told as such. */
const largest = 12;
/** What the percentage of a fraction loses in a field of twelve digits is less. */
const tolerance = 1e-12;

/**
 * The fraction that a share is, where its percentage has no end: thirds, sixths, sevenths, not quarters;
 * undefined for any other share.
 */
export function fractionOf(share: number): Fraction | undefined {
  for (let denominator = 3; denominator <= largest; denominator += 1) {
    const numerator = Math.round(share * denominator);
    if (Math.abs(share - numerator / denominator) > tolerance) continue;
    return (numerator * 10_000) % denominator === 0 ? undefined : { numerator, denominator };
  }
  return undefined;
}

/** A share of votes, kept from 0 to 1: written `66 %` or `0.66` like any other, or exactly, `2/3`. */
export const voteShareSchema = z
  .string()
  .transform((raw) => String(parseFraction(raw) ?? raw))
  .pipe(rateSchema);
