import { z } from 'zod';
import { parseFrontMatterNumber } from './number.ts';
import { refuse } from './refusal.ts';

/** The share of all weight that carries a vote: at least `share`, or more than it where `strict` (M22). */
export interface Threshold {
  readonly share: number;
  readonly strict: boolean;
}

const moreThan = 'more than ';
const frenchMoreThan = /^plus de /i;

/** Reads `66 %`, `0.66` (at least) and `more than 50 %` (strict); undefined for anything else. */
export function parseThreshold(text: string): Threshold | undefined {
  const written = text.trim();
  const strict = written.startsWith(moreThan);
  const share = parseFrontMatterNumber(strict ? written.slice(moreThan.length) : written);
  return share === undefined || !Number.isFinite(share) ? undefined : { share, strict };
}

/** A threshold in words. */
export const thresholdSchema = z.string().transform((raw, context): Threshold => {
  const known = parseThreshold(raw);
  if (known) return known;
  const meant = raw.trim().replace(frenchMoreThan, moreThan).replace(',', '.');
  return refuse(context, 'bad-threshold', { value: raw, suggestion: parseThreshold(meant) ? meant : '' });
});
