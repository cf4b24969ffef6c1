import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it('makes accents, case, ligatures and apostrophes compare equal', () => {
    expect(foldText('Œuvre d’Été')).toBe(foldText("oeuvre d'ete"));
  });
});
