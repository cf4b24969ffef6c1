import { detachedText } from '../../model/detached-text.ts';

/** A passage as a text holds it: offsets in UTF-16 units. */
export interface FoundPassage {
  readonly start: number;
  readonly end: number;
}

/** Passages of one language, ready to be looked for in a text of another. */
export interface Passages {
  /** The passages that a text holds, in its order; of two that begin together, the longer. */
  find(text: string): readonly FoundPassage[];
}

/** A passage, and how many signs stand before its first word. */
interface Kept {
  readonly passage: string;
  readonly lead: number;
}

/** Passages whose first two words are the same: thousands of sentences may begin with « Le partenaire ». */
interface Alike {
  /** Those that may be found cut short, by as many of their signs as they are then known by. */
  readonly byOpening: Map<string, Kept[]>;
  /** How many signs stand before the first word of one of those. */
  readonly leads: Set<number>;
  readonly short: Kept[];
}

const wordPattern = /[\p{L}\p{N}]+/gu;
const letterPattern = /[\p{L}\p{N}]/u;
/**
 * What a word that is a passage by itself stands between, so that it is not taken for a word of the sentence around it.
 */
const opens = /(?:^|[,;:.(“«–])\s*$/u;
const closes = /^\s*(?:$|[,;:.)”»–])/u;
/** A passage cut short is known by this many signs at least. */
export const cutLength = 24;
/** Pages repeat their texts, twenty times each where there are thousands: what the last so many hold is remembered. */
const textsRemembered = 20_000;

/**
 * Compiles passages so that a text is read once, however many there are. A passage of several words is found wherever
 * it stands, its first letter in either case, as a sentence takes it in; whole, or cut short by an ellipsis or by the
 * end of the text. One of a single word is found as it is written, where nothing but punctuation is beside it.
 */
export function compilePassages(passages: Iterable<string>): Passages {
  const byBeginning = new Map<string, Alike>();
  for (const passage of [...new Set(passages)].sort((one, other) => other.length - one.length)) {
    const [first, second] = passage.matchAll(wordPattern);
    if (first === undefined) continue;
    const key = passage.slice(first.index, endOf(second ?? first)).toLowerCase();
    const alike = byBeginning.get(key) ?? { byOpening: new Map(), leads: new Set(), short: [] };
    byBeginning.set(key, alike);
    keep(alike, { passage, lead: first.index });
  }

  function foundAt(text: string, index: number, end: number, done: number): FoundPassage | undefined {
    const alike = byBeginning.get(text.slice(index, end).toLowerCase());
    if (alike === undefined) return undefined;
    for (const { passage, lead } of candidatesAt(alike, text, index)) {
      const start = index - lead;
      const length = start < done ? 0 : lengthAt(text, start, passage, lead);
      if (length > 0) return { start, end: start + length };
    }
    return undefined;
  }

  function foundIn(text: string): readonly FoundPassage[] {
    const found: FoundPassage[] = [];
    const words = [...text.matchAll(wordPattern)];
    let done = 0;
    for (const [at, word] of words.entries()) {
      if (word.index < done) continue;
      const next = words[at + 1];
      const passage =
        (next && foundAt(text, word.index, endOf(next), done)) ?? foundAt(text, word.index, endOf(word), done);
      if (passage === undefined) continue;
      found.push(passage);
      done = passage.end;
    }
    return found;
  }

  const remembered = new Map<string, readonly FoundPassage[]>();
  return {
    find(text) {
      const known = remembered.get(text);
      if (known) return known;
      if (remembered.size >= textsRemembered) remembered.clear();
      const found = foundIn(text);
      remembered.set(detachedText(text), found);
      return found;
    },
  };
}

function keep({ byOpening, leads, short }: Alike, kept: Kept): void {
  const { passage, lead } = kept;
  if (passage.length < cutLength) {
    short.push(kept);
    return;
  }
  const opening = openingOf(passage, 0, lead);
  leads.add(lead);
  byOpening.set(opening, [...(byOpening.get(opening) ?? []), kept]);
}

/** The passages that a word of a text may begin, the longer first. */
function candidatesAt({ byOpening, leads, short }: Alike, text: string, index: number): readonly Kept[] {
  const long = [...leads].flatMap((lead) => byOpening.get(openingOf(text, index - lead, lead)) ?? []);
  return [...long.sort((one, other) => other.passage.length - one.passage.length), ...short];
}

/** As many signs from a place on as a passage cut short is known by; up to its first letter, in either case. */
function openingOf(text: string, start: number, lead: number): string {
  const head = start + lead + 1;
  return text.slice(Math.max(start, 0), head).toLowerCase() + text.slice(head, start + cutLength);
}

function endOf(word: RegExpExecArray): number {
  return word.index + word[0].length;
}

/** How much of a text, from a place on, is a passage; 0 where it is not there. */
function lengthAt(text: string, start: number, passage: string, lead: number): number {
  const end = start + passage.length;
  if (letterPattern.test(text[start - 1] ?? '')) return 0;
  if (!/\s/u.test(passage)) {
    const isAlone = opens.test(text.slice(0, start)) && closes.test(text.slice(end));
    return isAlone && text.startsWith(passage, start) ? passage.length : 0;
  }
  const head = lead + 1;
  if (text.slice(start, start + head).toLowerCase() !== passage.slice(0, head).toLowerCase()) return 0;
  if (text.startsWith(passage.slice(head), start + head))
    return letterPattern.test(text[end] ?? '') ? 0 : passage.length;
  const ellipsis = text.indexOf('…', start);
  const cut = (ellipsis === -1 ? text.length : ellipsis) - start;
  return cut >= cutLength && passage.startsWith(text.slice(start + head, start + cut), head) ? cut : 0;
}
