import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { wordCount } from '../../../domain/prose/word-count.ts';
import type { CheckContext } from '../../check.ts';

/** How many words an answer may have: fewer leave the reader without a reason, more belong in a guide (M48). */
const answerWords = { least: 60, most: 150 } as const;

/** An answer that is too short to convince or too long to be read on the spot. */
export function checkAnswerLength({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.questions.flatMap(({ file, prose }) => {
    const words = wordCount(prose);
    if (words >= answerWords.least && words <= answerWords.most) return [];
    return [problem('answer-length', sources.placeOf(file, ['title']), { words, ...answerWords })];
  });
}
