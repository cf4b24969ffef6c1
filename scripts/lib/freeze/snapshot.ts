import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quarterHolding } from '../../../src/domain/review-pack/quarter-days.ts';
import type { IsoDate } from '../../../src/model/iso-date.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Period } from '../../../src/model/period.ts';
import { isQuarter, type ReviewPack } from '../../../src/model/review-pack.ts';
import { UsageError } from '../arguments.ts';
import { Failure } from '../command.ts';
import { commandWords } from '../words/index.ts';

/**
 * The quarter a word names, which must have begun.
 * @throws UsageError for another form, and for a quarter to come
 */
export function readQuarter(word: string, asOf: IsoDate, locale: Locale): Period {
  const current = quarterHolding(asOf);
  if (!isQuarter(word)) throw new UsageError(commandWords(locale).badQuarter(word, current));
  if (word > current) throw new UsageError(commandWords(locale).futureQuarter(word, current));
  return word;
}

/** The text of a snapshot: the same pack gives the same bytes, one value a line, so that a diff reads well. */
function snapshotText(pack: ReviewPack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/**
 * Writes the snapshot of a review beside its partnership. One that is there already and says the same is left as it is.
 * @returns its path relative to the content folder, and whether it was written
 * @throws Failure when another snapshot is there: a review held is not rewritten
 */
export function writeSnapshot(
  root: string,
  pack: ReviewPack,
  locale: Locale,
): { readonly file: string; readonly isNew: boolean } {
  const file = `partnerships/${pack.partnership}/reviews/${pack.quarter}.json`;
  const path = join(root, file);
  const text = snapshotText(pack);
  if (existsSync(path)) {
    if (readFileSync(path, 'utf8') !== text) throw new Failure(commandWords(locale).frozenOtherwise(file));
    return { file, isNew: false };
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  return { file, isNew: true };
}
