import { describe, expect, it } from 'vitest';
import { plainSentence, sentence } from './sentence.ts';

describe('sentence', () => {
  it('makes strong what stands between double asterisks', () => {
    expect(sentence('Le plus urgent : **le préavis.** Sans réponse, il court.')).toEqual([
      { text: 'Le plus urgent : ', strong: false },
      { text: 'le préavis.', strong: true },
      { text: ' Sans réponse, il court.', strong: false },
    ]);
  });

  it('joins sentences with a space and leaves empty ones out', () => {
    expect(plainSentence(sentence('Un.', '', '**Deux.**'))).toBe('Un. Deux.');
    expect(sentence('', '')).toEqual([]);
  });
});
