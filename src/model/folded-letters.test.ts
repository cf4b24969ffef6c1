import { expect, it } from 'vitest';
import { foldLetters, withoutAccents } from './folded-letters.ts';

it('accents go, composed or not, and case only where asked', () => {
  expect(withoutAccents('Été à Orléans')).toBe('Ete a Orleans');
  expect(withoutAccents('E\u0301te\u0301')).toBe('Ete');
  expect(foldLetters('ÉTÉ')).toBe('ete');
});

it('a letter that is two stays one', () => {
  expect(foldLetters('Œuvre')).toBe('œuvre');
});
