import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it('makes accents, case, ligatures and apostrophes equal', () => {
    expect(fold('L’ŒUVRE Négociée')).toBe("l'oeuvre negociee");
    expect(fold('Curriculum vitæ')).toBe(fold('curriculum vitae'));
  });
});
