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
 * The nearest identifier to what was written: `Été 2026` → `ete-2026`, and of a version of a clause, `audit@1.0`, the
 * clause. Empty when nothing usable is left.
 */
export function toIdentifier(text: string): string {
  return foldLetters(text.replace(/@\d+(\.\d+)*$/, ''))
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A mailbox, which names someone before its `@`. */
const mailbox = /^\s*(?:mailto:)?([^\s@]+)@[^\s@]+\.\p{L}{2,}\s*$/u;

/**
 * The identifier an author meant; empty where a letter is of another alphabet, which may look
 * like one of ours and be any.
 */
function meantIdentifier(raw: string): string {
  const seen = raw.replace(/\p{Cf}/gu, '').replace(mailbox, '$1');
  return /(?!\p{Script=Latin})\p{L}/u.test(seen) ? '' : toIdentifier(seen);
}

/** What people write where they do not know yet, none of which is an id. */
const notYetKnown =
  /^(?:[àa] (?:définir|compléter|préciser|déterminer|confirmer|venir|definir|completer|preciser|determiner)|to be (?:defined|confirmed|determined)|t\.?b\.?[cd]\.?|n\.?[/.]?[acr]\.?|non (?:connu|défini|renseigné)e?|\?+|[-–—_]+|…|\.{2,}|x{3,}|\[.*\])$/i;

/** An identifier as the author wrote it: `007` stays `007`. */
export const idSchema = z.string().transform((raw, context) => {
  if (isIdentifier(raw)) return raw;
  if (notYetKnown.test(raw.trim())) return refuse(context, 'not-yet-known', { value: raw });
  const joined = joinedIdentifiers(raw);
  return joined.length > 1
    ? refuse(context, 'joined-identifiers', { value: raw, suggestion: joined.join(', ') })
    : refuse(context, 'bad-identifier', { value: raw, suggestion: meantIdentifier(raw) });
});

/**
 * The identifiers that were written as one: `norecia; valbrune`. A comma may also part the words of a name, unless each
 * is an identifier, and so may “and”, unless each is one of several words: `claire-aubrac et paul-sarrazin`.
 */
function joinedIdentifiers(raw: string): string[] {
  const named = raw.split(/ (?:et|and|ou|or|&|\+) |\s*\/\s*/);
  if (named.length > 1 && named.every((part) => isIdentifier(part) && part.includes('-'))) return named;
  const parted = raw.split(/[;|]/).map(meantIdentifier);
  const listed = raw.split(/,\s*/).map((part) => part.trim());
  const parts = parted.length > 1 ? parted.filter((part) => part !== '') : listed.every(isIdentifier) ? listed : [];
  return parts;
}
