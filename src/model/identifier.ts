import { z } from 'zod';
import { foldLetters } from './folded-letters.ts';
import { refuse } from './refusal.ts';

/** What an identifier looks like. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text may name a record: lower-case words without accents joined by single hyphens. */
export function isIdentifier(text: string): boolean {
  return idPattern.test(text);
}

/**
 * The nearest identifier to what was written: `Été 2026` → `ete-2026`, and of a version of a clause, `audit@1.0`, the clause.
 * Empty when nothing usable is left.
 */
export function toIdentifier(text: string): string {
  return foldLetters(text.replace(/@\d+(\.\d+)*$/, ''))
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The identifier an author meant; empty where a letter is of another alphabet, which may look like one of ours and be any. */
function meantIdentifier(raw: string): string {
  const seen = raw.replace(/\p{Cf}/gu, '');
  return /(?!\p{Script=Latin})\p{L}/u.test(seen) ? '' : toIdentifier(seen);
}

/** An identifier as the author wrote it: `007` stays `007`. */
export const idSchema = z
  .string()
  .transform((raw, context) =>
    isIdentifier(raw) ? raw : refuse(context, 'bad-identifier', { value: raw, suggestion: meantIdentifier(raw) }),
  );
