import { fold } from './fold.ts';

/** How much of a word tells what it is about: `renouvel` of `renouvelement` does, `par` of `parking` does not. */
const tellingShare = 0.6;

/** No word goes on like these; the one is for a word that itself goes on like the other, as `faq` does. */
const nowhere = ['qqq', 'xxx'] as const;

const letters = /^\p{L}{3,}$/u;

/** Two letters of three are as much as can be told from one. */
const leastShort = 2;

/** The beginning of a word that is too short to tell what it is about. */
export interface WordBeginning {
  /** Whether a word that was found shares more with it than that. */
  isSharedBeyond(found: string): boolean;
  /** A word that no page holds, of which the index can find this beginning at most. */
  readonly stranger: string;
}

/** The beginning of a word as typed; undefined for fewer than three letters, and for what is not letters alone. */
export function beginningOf(word: string): WordBeginning | undefined {
  const folded = fold(word);
  if (!letters.test(folded)) return undefined;
  const short = Math.max(leastShort, Math.floor(folded.length * tellingShare));
  return {
    isSharedBeyond: (found) => fold(found).startsWith(folded.slice(0, short + 1)),
    stranger: `${folded.slice(0, short)}${folded[short] === 'q' ? nowhere[1] : nowhere[0]}`,
  };
}
