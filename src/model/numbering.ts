import { z } from 'zod';
import { refuse } from './refusal.ts';

/** What stands before a sub-clause instead of figures: `(a)`, `b)`, `IV.`. */
export interface NumberMark {
  readonly opening: '' | '(';
  readonly kind: 'figure' | 'letter' | 'capital' | 'roman' | 'capital-roman';
  readonly closing: ')' | '.';
}

/**
 * How the sub-clauses of an article are numbered, as an example of the deepest one: `1.1.1 a) i)` is two levels of
 * figures after the article’s own, then letters, then small roman numerals. Levels deeper than the example take its
 * marks again in turn, or go on in figures where it has none. Two examples have a name: `decimal` is `1.1`,
 * `letters` is `1.1 (a) (i)`.
 */
export type Numbering = 'decimal' | 'letters' | `1${string}`;

const named: Readonly<Record<string, string>> = { decimal: '1.1', letters: '1.1 (a) (i)' };

const kinds: Readonly<Record<string, NumberMark['kind']>> = {
  1: 'figure',
  a: 'letter',
  A: 'capital',
  i: 'roman',
  I: 'capital-roman',
};

/**
 * The mark of the sub-clauses at a level; undefined where they bear figures: the number of what holds
 * them, a point, their place.
 * @param level 1 for the items of an article, 2 for those within one of them
 */
export function markAt(numbering: Numbering, level: number): NumberMark | undefined {
  const [figures = '', ...marks] = (named[numbering] ?? numbering).split(/\s+/);
  const depth = figures.split('.').length - 1;
  return level <= depth || marks.length === 0 ? undefined : parseMark(marks[(level - depth - 1) % marks.length] ?? '');
}

function parseMark(written: string): NumberMark | undefined {
  const [, opening, sign = '', closing] = /^(\(?)([1aAiI])([).])$/.exec(written) ?? [];
  const kind = kinds[sign];
  if (kind === undefined || (opening === '(' && closing !== ')')) return undefined;
  return { opening: opening === '(' ? '(' : '', kind, closing: closing === '.' ? '.' : ')' };
}

/** A numbering as an author writes it. */
export const numberingSchema = z
  .string()
  .transform((raw, context): Numbering => (isNumbering(raw) ? raw : refuse(context, 'bad-numbering', { value: raw })));

function isNumbering(raw: string): raw is Numbering {
  if (Object.hasOwn(named, raw)) return true;
  const [figures = '', ...marks] = raw.split(/\s+/);
  return /^1(?:\.1)*$/.test(figures) && marks.every((mark) => parseMark(mark) !== undefined);
}
