import { describe, expect, it } from 'vitest';
import { readAnswers, writeAnswers } from './chooser-address.ts';

describe('the answers in the address', () => {
  it('M07 read back as they were written', () => {
    const answers = { goal: 2, speed: 0, risk: 1 };
    expect(writeAnswers(answers)).toBe('goal=vital&speed=fast&risk=moderate');
    expect(readAnswers(new URLSearchParams(writeAnswers(answers)))).toEqual(answers);
  });

  it('M07 leave out what nobody could have answered', () => {
    expect(readAnswers(new URLSearchParams('goal=immense&maturity=&colour=red'))).toEqual({});
    expect(writeAnswers({})).toBe('');
  });
});
