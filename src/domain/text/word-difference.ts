import { keptPairs } from './longest-common.ts';

/** A stretch of two texts compared: in both, in the former alone, or in the latter alone. */
export interface DifferencePart {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/**
 * How one text became another, word by word. What was kept or removed spells the former text and what was kept or added
 * the latter, to the character. Numbers with their decimals, words and spaces are compared whole, and an apostrophe
 * parts two words: `l’indice` and `l’indicateur` differ by one. Common words that stand alone amid a rewriting are told
 * as rewritten, for the eye to find whole phrases.
 */
export function wordDifference(former: string, latter: string): DifferencePart[] {
  const [before, after] = [wordsOf(former), wordsOf(latter)];
  const changes = readable(changesBetween(before, after));
  return changes.flatMap(({ removed, added, kept }) =>
    [
      { kind: 'removed' as const, text: removed },
      { kind: 'added' as const, text: added },
      { kind: 'kept' as const, text: kept },
    ].filter(({ text }) => text !== ''),
  );
}

/**
 * How much of the longer text the other keeps, by its characters: from 0, rewritten from end to end, to 1, the same.
 */
export function keptShare(parts: readonly DifferencePart[]): number {
  const length = (kind: DifferencePart['kind']) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.length : 0), 0);
  const [kept, changed] = [length('kept'), Math.max(length('removed'), length('added'))];
  return kept + changed === 0 ? 1 : kept / (kept + changed);
}

function wordsOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) ?? [];
}

/** What was put in the place of what, and the words kept after it. */
interface Change {
  readonly removed: string;
  readonly added: string;
  readonly kept: string;
}

function changesBetween(before: readonly string[], after: readonly string[]): Change[] {
  const changes: Change[] = [];
  let [left, right] = [0, 0];
  for (const [keptLeft, keptRight] of [...keptPairs(before, after), [before.length, after.length] as const]) {
    const removed = before.slice(left, keptLeft).join('');
    const added = after.slice(right, keptRight).join('');
    const kept = before[keptLeft] ?? '';
    const last = changes.at(-1);
    if (last && removed === '' && added === '') changes[changes.length - 1] = { ...last, kept: last.kept + kept };
    else changes.push({ removed, added, kept });
    [left, right] = [keptLeft + 1, keptRight + 1];
  }
  return changes;
}

const sizeOf = ({ removed, added }: Change) => Math.max(removed.length, added.length);

/** Takes what is kept between two changes for changed where it is mere space, or shorter than either of them. */
function readable(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    let next = change;
    for (let last = out.at(-1); last && isLost(last, next); last = out.at(-1)) {
      out.pop();
      next = {
        removed: last.removed + last.kept + next.removed,
        added: last.added + last.kept + next.added,
        kept: next.kept,
      };
    }
    out.push(next);
  }
  return out;
}

function isLost(before: Change, after: Change): boolean {
  if (sizeOf(before) === 0 || sizeOf(after) === 0) return false;
  const { kept } = before;
  if (kept.includes('\n')) return false;
  return kept.trim() === '' || (kept.length <= sizeOf(before) && kept.length <= sizeOf(after));
}
