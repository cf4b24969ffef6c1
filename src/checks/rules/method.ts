import type { Check } from '../check.ts';
import { checkAnswerLength } from './method/answer-length.ts';

/** The pages of the method: answers that cannot be read on the spot. */
export const methodRules = {
  'answer-length': checkAnswerLength,
} as const satisfies Readonly<Record<string, Check>>;
