import { describe, expect, it } from 'vitest';
import { aQuestion } from '../../../testing/builders.ts';
import { proseOf } from '../../../testing/component-prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkAnswerLength } from './answer-length.ts';

const told = (words: number) =>
  tell(checkAnswerLength, {
    questions: [aQuestion({ prose: proseOf({ type: 'text', value: 'mot '.repeat(words) }) })],
  });

describe('M48 the length of an answer', () => {
  it.each([60, 61, 149, 150])('is fine at %i words', (words) => {
    expect(told(words)).toEqual([]);
  });

  it.each([0, 59, 151])('is warned of at %i words, with the range', (words) => {
    expect(told(words)).toMatchObject([
      {
        code: 'answer-length',
        severity: 'warning',
        at: 'questions/qui-cadre.mdx: title',
        values: { words, least: 60, most: 150 },
      },
    ]);
  });
});
